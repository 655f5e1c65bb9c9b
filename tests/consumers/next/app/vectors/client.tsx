"use client";

import "./vectors";

export const Vectors = () => <p>ready</p>;
