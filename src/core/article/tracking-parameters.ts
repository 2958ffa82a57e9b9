/**
 * Whether a parameter of an address says where a reader came from, not what is shown: those of the networks, of newsletter
 * and statistics programs, and of some outlets' own (BBC's and ATI's `at_…`, `ns_…`).
 */
export function isTrackingParameter(name: string): boolean {
  return TRACKING.test(name);
}

const TRACKING =
  /^(?:(?:utm|pk|mtm|piwik|matomo|hsa|oly|at|ns)_\w+|_hs\w+|hsctatracking|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|ys?clid|twclid|ttclid|igsh(?:id)?|mc_[ce]id|_ga|_gl|ref_src|ref_url|cmp|cmpid|ncid|ocid|smid|mkt_tok|vero_id|s_cid|icid|spm|sr_share|xtor|wt_mc|wt\.mc_id|from_rss|_openstat|__twitter_impression)$/i;
