/** Whether the host answers at its address. It reads nothing of the answer and sends no secret. */
import { get } from 'node:http';

const ANSWERS_WITHIN_MS = 2000;

export function isHostThere(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const question = get(new URL('/health', address), { timeout: ANSWERS_WITHIN_MS, agent: false }, (answer) => {
      answer.resume();
      resolve(true);
    });
    question.on('timeout', () => question.destroy());
    question.on('close', () => resolve(false));
    question.on('error', () => resolve(false));
  });
}
