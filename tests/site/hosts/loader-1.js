var e = [
	"nl",
	"en",
	"fr",
	"ar",
	"ti"
], t = [
	"color-action",
	"color-action-text",
	"color-text",
	"color-background",
	"color-link",
	"font",
	"font-size",
	"radius"
], n = (e) => `--permit-path-${e}`, r = [
	"ready",
	"started",
	"finished"
], i = new URL(
	/* @vite-ignore */
	"../",
	import.meta.url
), a = ":host{display:block}iframe{border:0;display:block;width:100%;height:640px;color-scheme:normal}", o = class extends HTMLElement {
	static observedAttributes = [
		"lang",
		"pathway",
		"class",
		"style"
	];
	#e;
	#t;
	#n = "";
	connectedCallback() {
		if (this.#e) return;
		let e = this.shadowRoot ?? this.attachShadow({ mode: "open" }), t = document.createElement("iframe");
		this.#e = t, this.#t = new AbortController();
		let { signal: n } = this.#t, r = new CSSStyleSheet();
		r.replaceSync(a), e.adoptedStyleSheets = [r], t.loading = "lazy", t.referrerPolicy = "no-referrer", t.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"), t.allow = "clipboard-write; web-share", t.title = this.textContent?.trim() || "Permit Path";
		let o = this.#i();
		t.src = new URL(`${this.#r()}/embed/${o && `#start=${o}`}`, i).href, this.#n = JSON.stringify([this.#r(), o]), t.addEventListener("load", () => this.#o({ look: this.#a() }), { signal: n }), addEventListener("message", (e) => this.#s(e), { signal: n }), matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#o({ look: this.#a() }), { signal: n }), e.replaceChildren(t);
	}
	disconnectedCallback() {
		this.#t?.abort(), this.#e?.remove(), this.#e = void 0;
	}
	attributeChangedCallback(e) {
		if (!this.#e) return;
		let [t, n] = [this.#r(), this.#i()], r = JSON.stringify([t, n]);
		e === "class" || e === "style" ? this.#o({ look: this.#a() }) : r !== this.#n && this.#o(e === "lang" ? { lang: t } : { pathway: n }), this.#n = r;
	}
	#r() {
		let [t = ""] = (this.closest("[lang]")?.getAttribute("lang") ?? "").toLowerCase().split(/[-_]/);
		return e.includes(t) ? t : "en";
	}
	#i() {
		return /^[a-z-]{1,40}$/.exec(this.getAttribute("pathway") ?? "")?.[0] ?? "";
	}
	#a() {
		let e = getComputedStyle(this);
		return Object.fromEntries(t.map((t) => [t, e.getPropertyValue(n(t)).trim()]).filter(([, e]) => e));
	}
	#o(e) {
		this.#e?.contentWindow?.postMessage({
			permitPath: 1,
			...e
		}, i.origin);
	}
	#s({ source: e, origin: t, data: n }) {
		if (!this.#e || e !== this.#e.contentWindow || t !== i.origin || n?.permitPath !== 1) return;
		n.height > 0 && n.height <= 4e4 && (this.#e.style.height = `${Math.ceil(n.height)}px`);
		let a = r.find((e) => e === n.moment);
		a && this.dispatchEvent(new CustomEvent(`permit-path:${a}`, {
			bubbles: !0,
			composed: !0
		}));
	}
};
customElements.get("permit-path") || customElements.define("permit-path", o);
