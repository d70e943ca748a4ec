export function LinksTable() {
  return <p>Table</p>;
}
