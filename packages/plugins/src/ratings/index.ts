export type { RatingQuestionOptions } from './ask-for-rating.js';
export { type Rating, type RatingState, ratingIn } from './rating-state.js';
export { type Ratings, type RatingsOptions, ratings, type TrackedRating } from './ratings.js';
export { isBadScore, scoreLabels } from './scores.js';
