import type { LikenessReason } from '@aduan/core/cases';
import { useWords } from '../catalogue/language.js';

/** Why two reports look alike, in one line. */
export function useReasonWords(): (reasons: readonly LikenessReason[]) => string {
  const { similar } = useWords();
  const word = (reason: LikenessReason) => {
    switch (reason.type) {
      case 'near-in-time':
        return similar.days(reason.days);
      case 'similar-text':
        return similar.words(reason.percent);
      default:
        return similar.reasons[reason.type];
    }
  };
  return (reasons) => reasons.map(word).join(' · ');
}
