export function Twin() {
  return <p>What is drawn</p>;
}
