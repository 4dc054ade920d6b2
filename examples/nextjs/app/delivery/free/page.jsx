export default function Page() {
  return <p id="delivery">Delivery is free.</p>;
}
