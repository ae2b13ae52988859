/** The case that the examples change, written as an author writes it. Everything in it is as it should be. */
export const caseText = `{
  "$schema": "../case.schema.json",
  "formatVersion": 2,
  "kind": "case",
  "id": "looser-for-six-weeks",
  "version": "1.0.0",
  "title": "Looser for six weeks",
  "summary": "A school cook of 61 has been running to the bathroom.",
  "minutes": 4,
  "difficulty": "introductory",
  "learningObjectives": ["Offer a FIT for a changed bowel habit, and act on it"],
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
  "sources": [{ "title": "NICE NG12", "url": "https://www.nice.org.uk/guidance/ng12" }],
  "startsOn": "2026-06-01",
  "patient": { "name": "Mrs Joan Pryor", "age": 61, "sex": "female", "occupation": "School cook" },
  "record": {
    "problems": [{ "name": "Hypertension", "since": "2014" }],
    "medication": [{ "name": "Amlodipine", "dose": "5 mg once a day" }],
    "allergies": [],
    "family": [],
    "smoking": "Never",
    "alcohol": "None",
    "encounters": [{ "date": "2026-01-05", "with": "Practice nurse", "note": "Blood pressure fine." }],
    "series": []
  },
  "investigations": [
    {
      "id": "fit",
      "name": "FIT",
      "group": "Stool",
      "test": "fit",
      "worth": "key",
      "reports": [
        {
          "status": "reported",
          "days": 7,
          "values": [
            { "name": "FIT", "value": 34, "unit": "µg/g", "range": { "high": 9 }, "flag": "high" }
          ],
          "features": [{ "feature": "fit_result", "value": 34 }],
          "actions": [
            {
              "action": "call-in",
              "verdict": "recommended",
              "rationale": "34 asks for a referral, and she should hear it from you."
            },
            { "action": "file", "verdict": "unsafe", "rationale": "Filed, it is lost." }
          ]
        }
      ]
    }
  ],
  "steps": [
    {
      "kind": "appointment",
      "id": "first-visit",
      "title": "First appointment",
      "day": 0,
      "mode": "face-to-face",
      "minutes": 10,
      "says": "It’s four or five times a day now.",
      "features": [{ "feature": "change_in_bowel_habit" }],
      "history": [
        {
          "id": "bleeding",
          "label": "Have you seen any blood?",
          "minutes": 1,
          "reply": "None. I have written it all down.",
          "media": [
            {
              "kind": "image",
              "file": "diary.svg",
              "alternative": "A page of a diary: a cross for each time, four or five a day."
            }
          ],
          "features": [{ "feature": "rectal_bleeding", "present": false }],
          "worth": "key"
        },
        {
          "id": "travel",
          "label": "Have you been abroad?",
          "minutes": 0.5,
          "reply": "Not for years.",
          "worth": "low-yield"
        }
      ],
      "next": "first-plan"
    },
    {
      "kind": "decision",
      "id": "first-plan",
      "title": "The first plan",
      "prompt": "What do you do today?",
      "options": [
        {
          "id": "kit",
          "label": "Offer a FIT",
          "action": { "action": "primary_care_test", "test": "fit" },
          "verdict": "recommended",
          "rationale": "A changed bowel habit is enough at any adult age (1.3.1).",
          "cites": ["crc-fit-offer"],
          "orders": ["fit"],
          "next": "the-net"
        },
        {
          "id": "wait",
          "label": "See how it goes",
          "action": { "action": "reassure" },
          "verdict": "questionable",
          "rationale": "Six weeks is long enough to have settled.",
          "next": "found-late"
        }
      ]
    },
    {
      "kind": "safety-net",
      "id": "the-net",
      "title": "Before she goes",
      "prompt": "What do you agree?",
      "parts": [
        {
          "id": "who",
          "label": "Who looks at the result",
          "choices": [
            {
              "id": "you-ring",
              "label": "You ring her on the 15th",
              "verdict": "recommended",
              "rationale": "A date and a name: it will happen."
            },
            {
              "id": "no-news",
              "label": "No news is good news",
              "verdict": "unsafe",
              "rationale": "A kit that is lost sends no news either."
            }
          ]
        }
      ],
      "next": "inbox"
    },
    { "kind": "results", "id": "inbox", "title": "The inbox", "day": 10, "next": "second-visit" },
    {
      "kind": "appointment",
      "id": "second-visit",
      "title": "Second appointment",
      "day": 14,
      "mode": "telephone",
      "minutes": 10,
      "says": "Is it back?",
      "media": [
        {
          "kind": "audio",
          "file": "message.mp3",
          "title": "Her message",
          "transcript": "(A kitchen.) “It’s Joan Pryor. Is it back?”"
        },
        {
          "kind": "video",
          "file": "kit.mp4",
          "title": "How the kit is done",
          "captions": "kit.vtt",
          "transcript": "A hand dips the stick, once, and closes the tube. “That’s all.”"
        }
      ],
      "next": "second-plan"
    },
    {
      "kind": "decision",
      "id": "second-plan",
      "title": "The result",
      "prompt": "What do you do with it?",
      "options": [
        {
          "id": "refer",
          "label": "Urgent suspected cancer referral",
          "action": { "action": "suspected_cancer_pathway_referral", "site": "colorectal" },
          "verdict": "recommended",
          "rationale": "10 or more asks for it (1.3.2).",
          "cites": ["crc-fit-positive"],
          "next": "letter"
        },
        {
          "id": "repeat",
          "label": "Repeat it in six weeks",
          "verdict": "questionable",
          "rationale": "A second one makes the first no safer.",
          "next": [
            { "when": { "elicited": "bleeding" }, "to": "letter" },
            { "to": "found-late" }
          ]
        }
      ]
    },
    {
      "kind": "referral",
      "id": "letter",
      "title": "The letter",
      "prompt": "What goes into it?",
      "items": [
        {
          "id": "number",
          "label": "FIT 34",
          "worth": "needed",
          "requires": { "reported": "fit" },
          "rationale": "It is why she is referred."
        },
        { "id": "cooking", "label": "Cooks for a school", "worth": "noise", "rationale": "It helps no one." }
      ],
      "next": "found-early"
    },
    {
      "kind": "outcome",
      "id": "found-early",
      "title": "Found early",
      "day": 40,
      "grade": "best",
      "stage": "Colon cancer, T2 N0 M0",
      "story": "She was back in her kitchen by September."
    },
    {
      "kind": "outcome",
      "id": "found-late",
      "title": "Found late",
      "day": 240,
      "grade": "harm",
      "stage": "Colon cancer, T4 N1 M1",
      "story": "She came by ambulance, in the new year."
    }
  ],
  "debrief": {
    "commentary": "A changed bowel habit asks for a FIT.",
    "takeHome": ["Offer a FIT.", "Act on 10 or more."],
    "reflection": "Who looks at your results when you are away?"
  }
}
`;
