import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DateInputs } from '../DateInputs';
import { ErrorSummary } from '../ErrorSummary';
import { Text } from '../Text';
import type { Ui } from '../ui';
import { Action } from './Action';
import type { FieldName, FollowError } from './eventFields';

interface Props {
  ui: Ui;
  /** What the form is for, for the tests. */
  name: string;
  fields: readonly { readonly name: FieldName; readonly asked: string; readonly hint?: string }[];
  error: FollowError | undefined;
  submit: string;
  onSend: (form: FormData) => void;
  onClose: () => void;
  children?: ComponentChildren;
}

/** A form of one date or a few; it takes the focus when it opens, and says what is wrong with it. */
export function FormOfDays({ ui, name, fields, error, submit, onSend, onClose, children }: Props) {
  const { t } = ui;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget as HTMLFormElement));
  };
  return (
    <div class="pp-board__form">
      {error && <ErrorSummary ui={ui} error={error} text={error.text} field={`${error.field}-${error.parts[0] ?? 'day'}`} />}
      <form class="pp-form" method="dialog" noValidate autoComplete="off" data-form={name} ref={form} onSubmit={send}>
        {fields.map((field) => {
          const problem = error?.field === field.name ? error : undefined;
          return (
            <fieldset key={field.name} class={`pp-fieldset${problem ? ' pp-fieldset--invalid' : ''}`} aria-describedby={[field.hint && `${field.name}-how`, problem && 'error'].filter(Boolean).join(' ') || undefined}>
              <legend class="pp-legend"><strong><Text>{field.asked}</Text></strong></legend>
              {field.hint && <p class="pp-hint" id={`${field.name}-how`}><Text>{field.hint}</Text></p>}
              {problem && <p class="pp-error" id="error"><Text>{problem.text}</Text></p>}
              <DateInputs ui={ui} name={field.name} wrong={problem?.parts ?? []} />
            </fieldset>
          );
        })}
        {children}
        <div class="pp-actions">
          <button class="nl-button nl-button--primary" type="submit"><span><Text>{submit}</Text></span></button>
          <Action name="cancel" text={t('journey.cancel')} onPress={onClose} />
        </div>
      </form>
    </div>
  );
}
