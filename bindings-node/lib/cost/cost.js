export const cost = async () => 0;
