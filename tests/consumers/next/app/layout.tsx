import type { ReactNode } from "react";

export const metadata = { title: "Post på papir" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="da">
      <body>{children}</body>
    </html>
  );
}
