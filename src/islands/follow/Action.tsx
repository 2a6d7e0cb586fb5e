import { Text } from '../Text';

/** A button of the board, named for the tests. */
export function Action({ name, text, onPress }: { name: string; text: string; onPress: () => void }) {
  return <button class="nl-button nl-button--secondary" type="button" data-do={name} onClick={onPress}><span><Text>{text}</Text></span></button>;
}
