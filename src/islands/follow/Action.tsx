import { Text } from '../Text';

/** A button of the board, named for the tests; `of` says to a voice what it belongs to, where several have the same words. */
export function Action({ name, text, of, onPress }: { name: string; text: string; of?: string; onPress: () => void }) {
  return (
    <button class="nl-button nl-button--secondary" type="button" data-do={name} onClick={onPress}>
      <span><Text>{text}</Text>{of && <span class="pp-visually-hidden">: <Text>{of}</Text></span>}</span>
    </button>
  );
}
