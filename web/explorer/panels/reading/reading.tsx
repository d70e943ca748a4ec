export function Reading() {
  return <p>Reading</p>;
}
