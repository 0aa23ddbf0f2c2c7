import type { LikenessReason } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';

/** Why two reports are similar, in one line. */
export function useSimilarityText(): (reasons: readonly LikenessReason[]) => string {
  const { similar } = useCatalogue('ticket');
  const word = (reason: LikenessReason) => {
    switch (reason.type) {
      case 'near-in-time':
        return similar.days(reason.days);
      case 'similar-text':
        return similar.text(reason.percent);
      default:
        return similar.reasons[reason.type];
    }
  };
  return (reasons) => reasons.map(word).join(' · ');
}
