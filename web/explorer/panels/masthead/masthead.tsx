export function Masthead() {
  return <p>Liaison</p>;
}
