/** The actions that rules call for and that a case's options can be: one vocabulary, product-wide and permanent. */
const shared = [
  'suspected_cancer_pathway_referral',
  'urgent_direct_access_test',
  'non_urgent_direct_access_test',
  'non_urgent_referral',
  'primary_care_test',
  'very_urgent_test',
  'immediate',
  'assess_then_urgent_action',
  'urgent_referral_other',
  'safety_net',
] as const;

/** What a rule can call for; `process` is a duty of communication or follow-up, which no option is. */
export const ruleActions = [...shared, 'process'] as const;

/** What an option can be: a rule's actions, one of the ways that `assess_then_urgent_action` allows, or reassurance. */
export const optionActions = [...shared, 'non_site_specific_referral', 'reassure'] as const;
