import "./style.css";

export const metadata = { title: "Tea shop: Next.js", icons: { icon: "data:," } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <h1>Tea shop</h1>
        {children}
      </body>
    </html>
  );
}
