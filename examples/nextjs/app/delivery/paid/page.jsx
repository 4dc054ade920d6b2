export default function Page() {
  return <p id="delivery">Delivery is € 4.90.</p>;
}
