export { askForRating, type RatingQuestionOptions } from './ask-for-rating.js';
export { ratingIntake } from './rating-intake.js';
export { isBadScore, scoreLabels } from './scores.js';
