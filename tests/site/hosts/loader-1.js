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
], n = (e) => `--permit-path-${e}`, r = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals", i = "clipboard-write; web-share", a = [
	"ready",
	"started",
	"finished"
], o = new URL(
	/* @vite-ignore */
	"../",
	import.meta.url
), s = ":host{display:block}iframe{border:0;display:block;width:100%;height:640px;color-scheme:normal}", c = class extends HTMLElement {
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
		let { signal: n } = this.#t, a = new CSSStyleSheet();
		a.replaceSync(s), e.adoptedStyleSheets = [a], t.loading = "lazy", t.referrerPolicy = "no-referrer", t.setAttribute("sandbox", r), t.allow = i, t.title = this.textContent?.trim() || "Permit Path";
		let c = this.#i();
		t.src = new URL(`${this.#r()}/embed/${c && `#start=${c}`}`, o).href, this.#n = JSON.stringify([this.#r(), c]), t.addEventListener("load", () => this.#o({ look: this.#a() }), { signal: n }), addEventListener("message", (e) => this.#s(e), { signal: n }), matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#o({ look: this.#a() }), { signal: n }), e.replaceChildren(t);
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
		}, o.origin);
	}
	#s({ source: e, origin: t, data: n }) {
		if (!this.#e || e !== this.#e.contentWindow || t !== o.origin || n?.permitPath !== 1) return;
		n.height > 0 && n.height <= 4e4 && (this.#e.style.height = `${Math.ceil(n.height)}px`);
		let r = a.find((e) => e === n.moment);
		r && this.dispatchEvent(new CustomEvent(`permit-path:${r}`, {
			bubbles: !0,
			composed: !0
		}));
	}
};
customElements.get("permit-path") || customElements.define("permit-path", c);
