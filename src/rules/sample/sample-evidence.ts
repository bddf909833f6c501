/**
 * What the sample's `_data/evidence.yaml` says is kept, each as rule, day and place. Left standing in
 * another home, these would be claims to a reviewer that nobody has looked after. A test holds the list
 * to the sample.
 */
export const sampleEvidence: ReadonlySet<string> = new Set([
  "1.A.2.a 2026-10-19 Office binder, tab 1. Articles of organization",
  "1.A.2.b 2026-10-19 Office binder, tab 2. Certificate of insurance",
  "1.A.2.c 2026-10-19 Signed statement that the operator owns the house, in the office binder, tab 3",
  "1.A.2.f 2026-10-19 Policies and procedures manual, chapter 6",
  "1.D.9.d 2026-10-20 Staff handbook, page 3",
  "1.D.10.a 2026-10-20 Policies and procedures manual, chapter 6",
  "1.D.10.c 2026-10-20 Staffing plan for 2026, in the office binder, tab 7",
  "1.D.11.b 2026-10-20 Training records, in the office binder, tab 8",
  "1.D.12.a 2026-10-20 Job descriptions, in the office binder, tab 6",
  "1.D.12.b 2026-10-20 Job descriptions, in the office binder, tab 6",
  "1.D.12.c 2026-10-20 Job descriptions, in the office binder, tab 6",
  "1.D.13.a 2026-10-20 Policies and procedures manual, chapter 7",
  "2.E.14.a 2026-10-20 Policies and procedures manual, chapter 8, which names who walks through the house each week",
  "2.E.14.d 2026-10-20 Floor plan with measures, in the office binder, tab 5",
  "2.E.14.e 2026-10-20 Floor plan with measures, in the office binder, tab 5",
  "2.F.17.a 2026-10-19 Signed statement, in the office binder, tab 4",
  "2.F.19.b 2026-10-19 Intake form in each resident's file, seen on a visit and never shown here",
  "arizona.9 2026-10-19 Manager's file, in the office binder, tab 9",
  "arizona.10 2026-10-19 Intake form in each resident's file, seen on a visit and never shown here",
  "arizona.12 2026-10-19 Dated orientation sheet in each resident's file, seen on a visit and never shown here",
  "arizona.17 2026-10-19 Log of drills, in the office binder, tab 10",
  "2.F.17.b 2026-10-19 Fire inspector's letter, behind the evacuation map in the binder by the front door",
]);
