/** The vignette that the examples change. */
export const vignetteText = `{
  "formatVersion": 2,
  "kind": "vignette",
  "id": "a-tight-belly",
  "version": "1.0.0",
  "title": "A tight belly, and a blood test",
  "minutes": 2,
  "difficulty": "intermediate",
  "learningObjectives": ["Read a CA125 against the limit for the patient’s age"],
  "nation": "england",
  "guidance": { "id": "ng12", "version": "2026-04-15", "checkedOn": "2026-11-24" },
  "review": {
    "status": "reviewed",
    "reviewer": "Dr Ada Example, GP and cancer lead",
    "reviewedOn": "2026-11-25",
    "dueOn": "2027-11-25"
  },
  "authors": ["Your name"],
  "licence": "CC BY 4.0",
  "sources": [],
  "patient": {
    "name": "Mrs Elin Pryce",
    "age": 64,
    "sex": "female",
    "occupation": "Retired librarian"
  },
  "presentation": "A swollen belly most days for two months. You asked for a CA125 last week.",
  "findings": [
    {
      "finding": "CA125 27 IU/ml; the laboratory’s limit is 35",
      "features": [{ "feature": "ca125", "value": 27 }]
    }
  ],
  "decision": {
    "prompt": "The result is in front of you. What next?",
    "options": [
      {
        "id": "scan",
        "label": "Ultrasound of abdomen and pelvis within two weeks",
        "action": { "action": "urgent_direct_access_test", "test": "ultrasound_abdomen_pelvis" },
        "verdict": "recommended",
        "rationale": "At 60 to 69 the limit is 24, whatever the laboratory prints (1.5.9).",
        "cites": ["ovary-ca125-threshold"]
      },
      {
        "id": "other-causes",
        "label": "Look for another cause",
        "action": { "action": "safety_net" },
        "verdict": "questionable",
        "rationale": "That comes after a scan that shows nothing."
      }
    ]
  },
  "takeHome": ["A CA125 has a limit for each age."]
}
`;
