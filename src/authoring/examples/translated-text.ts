/** Some of the example case in Welsh. */
export const translatedText = `{
  "$schema": "../translation.schema.json",
  "formatVersion": 1,
  "language": "cy",
  "status": "draft",
  "translators": ["A. Translator"],
  "texts": {
    "record.medication.1.dose": {
      "source": "5 mg once a day",
      "text": "5 mg unwaith y dydd"
    },
    "record.encounters.1.with": {
      "source": "Practice nurse",
      "text": "Nyrs y practis"
    },
    "record.encounters.1.note": {
      "source": "Blood pressure fine.",
      "text": "Pwysedd gwaed yn iawn."
    }
  }
}
`;
