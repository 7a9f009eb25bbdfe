/** The graticule: every fifth meridian, every fourth parallel. */
export const MERIDIANS = [50, 55, 60, 65, 70, 75, 80]
export const PARALLELS = [26, 30, 34, 38, 42, 46]
