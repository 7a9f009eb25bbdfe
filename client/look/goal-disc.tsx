/** How far a goal is: an empty, a half or a full disc. The points beside it say it in figures. */
export function GoalDisc({ points, most, size = 11 }: { points: number; most: number; size?: number }) {
  return (
    <svg className="goal-disc" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {points >= most ? <path d="M6 .7A5.3 5.3 0 1 1 6 11.3 5.3 5.3 0 1 1 6 .7Z" /> : <circle cx="6" cy="6" r="4.8" />}
      {points > 0 && points < most ? <path d="M6 1.2A4.8 4.8 0 0 0 6 10.8Z" /> : undefined}
    </svg>
  )
}
