/** Possible days above which an event is not shared out over them: its shares would be a haze over months. */
export const longestSharedDays = 31;
