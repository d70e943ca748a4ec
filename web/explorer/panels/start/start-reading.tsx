export function StartReading() {
  return <p>Ask who cooperates with whom.</p>;
}
