/**
 * Every rule whose own lesson was read, with what it asks at Levels I to IV: required, recommended,
 * not applicable, or on a condition. Frozen here, so that no guess becomes a level unseen.
 */
export const confirmedLevels: Readonly<Record<string, string>> = {
  "1.A.2.f": "not recommended recommended required",
  "1.A.2.g": "required required required required",
  "1.A.2.h": "required required required required",
  "1.A.3.a": "required required required required",
  "1.A.3.c": "required required required required",
  "1.B.6.c": "required required required required",
  "1.C.7.a": "recommended recommended required required",
  "1.C.7.b": "required required required required",
  "1.C.7.d": "required required required required",
  "1.C.8.c": "not required required required",
  "1.D.9.c": "not required required required",
  "3.G.20.a": "required required required required",
  "3.G.21.a": "required required required required",
  "3.G.21.c": "required required required required",
  "3.G.23.b": "required required required required",
  "3.G.24.a": "not not required required",
  "3.I.27.b": "condition condition condition condition",
  "3.I.28.a": "required required required required",
  "4.J.30.b": "required required required required",
};

/** The words of the table above for each kind of obligation. */
export const kindWords = {
  required: "required",
  recommended: "recommended",
  notApplicable: "not",
  conditional: "condition",
} as const;
