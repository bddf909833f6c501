/** The site's lamp in a square of 24, as `components/lamp.njk` draws it for pages. */
export const lampOutline =
  "M12 1.5l6.5 5.5l0 1.8l-1.3 0l1 9.2l-12.4 0l1 -9.2l-1.3 0l0 -1.8z" +
  "M9 9.5l-0.7 6.8l7.4 0l-0.7 -6.8z" +
  "M12 10.7q2.3 2.5 0 4.6q-2.3 -2.1 0 -4.6z" +
  "M6.5 19.5l11 0l0 2.5l-11 0z";
