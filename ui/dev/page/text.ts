// The made-up page as it is written, and what it can be quoted for.

import type { Evidence, Place } from "../../src/lib/api/generated/commands";

export const pageText = `Deep Generative Modeling
CMU 18-789 - Spring 2025
Course Description
This course explores the basics of deep generative modeling: autoencoders, adversarial networks, flows and diffusion.
Time & Location
Mondays and Wednesdays, 2:00-3:20 pm ET in SH-236
Instructors
Beidi Chen (beidic at andrew.cmu.edu)
Office hours: Monday 4-5 PM at CIC 4118
Teaching Assistants
Yuwei An (yuweia at andrew.cmu.edu)
Office hours: Tuesday 4-5 PM, Location CIC 4th Floor
Links
Piazza (https://piazza.com/cmu/spring2025/18789a/home) for discussions
Grading Policy
15% - Participation (including attendance)
10% Class presentations
5% Quizzes - if you complete >=80% of quizzes, you will receive full 5% points
20% - Midterm test
30% - Homeworks (3 homeworks, 10% each)
35% - Project
10% - Proposal presentation
10% - Final presentation
15% - Final report
Late Days
You have 5 late days, no questions asked.
Usage of GenAI Tools
You may not use AI tools for any homework, quizzes, or during the midterm.
It is allowed to use generative AI tools in your project development.
The schedule is tentative and subject to change.
1/13/2025
Monday
1
Introduction, Logistics, and Outlines
1/20/2025
Monday
Martin Luther King Jr. Day - No class
1/29/2025
Wednesday
5
Student Presentation I: Architecture for Sequence Modeling
2/5/2025
Wednesday
7
Generative Adversarial Networks (GANs)
Lecture 6
[Lilian I]
HW1 due
2/26/2025
Wednesday
13
Project proposal presentation
HW2 due
3/3/2025
Monday
Spring Break - No class
3/5/2025
Wednesday
Spring Break - No class
3/26/2025
Wednesday
19
Midterm
4/2/2025
Wednesday
21
Guest Lecture: SGLang (Ying Sheng)
HW3 due
4/14/2025
Monday
24
Guest Lecture: TBD`;

/** The page line by line. */
export const lines = pageText.split("\n");

/** Where the page says something, for the first or a later time. */
export function placeOf(quote: string, nth = 1): Place {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    const start = line.indexOf(quote);
    if (start >= 0 && (seen += 1) === nth) {
      return {
        line: index + 1,
        end_line: index + 1,
        start,
        end: start + quote.length,
      };
    }
  }
  throw new Error(`the page does not say ${quote}`);
}

/** A value that the page itself states. */
export const stated = (field: string, quote: string, nth = 1): Evidence => ({
  field,
  basis: "stated",
  place: placeOf(quote, nth),
  quote,
  because: null,
  certainty: 1000,
});
