export { askForRating, type RatingQuestionOptions } from './ask-for-rating.js';
export { ratingIntake } from './rating-intake.js';
export { isBadScore, scoreWords } from './scores.js';
