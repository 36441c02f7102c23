/**
 * A nurse who speaks to the real staff door with the contract's own client: for tests of the kiosk that need a desk but
 * not its page.
 */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { StaffKiosk, staffContract } from '../../core/desk/staff-contract.ts';

type StaffDoor = ContractRouterClient<typeof staffContract>;
const KIOSK = 'kiosk-1';

export class Nurse {
  readonly #door: StaffDoor;
  #kiosk: StaffKiosk | null = null;

  private constructor(door: StaffDoor) {
    this.#door = door;
  }

  /** Signs in and follows the kiosk. */
  static async at(address: string | null, pin: string): Promise<Nurse> {
    if (address === null) throw new Error('the host opened no staff page');
    const origin = new URL(address).origin;
    const answer = await fetch(`${origin}/ask/signIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { pin } }),
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const nurse = new Nurse(createORPCClient(new RPCLink({ url: `${origin}/ask`, headers: { cookie } })));
    void nurse.#follow();
    return nurse;
  }

  async #follow(): Promise<void> {
    try {
      for await (const notice of await this.#door.notices({ language: 'en' })) {
        if (notice.kind === 'state') this.#kiosk = notice.state.kiosks[0] ?? null;
      }
    } catch {
      // The host has ended with its test.
    }
  }

  async start(playlist: string, language: string | null = null): Promise<string> {
    return (await this.#door.send({ kioskId: KIOSK, playlist, language })).startId;
  }

  async does(what: 'skip' | 'end' | 'hold' | 'release', startId: string): Promise<void> {
    await this.#door[what]({ kioskId: KIOSK, startId });
  }

  /** How the newest start stands, as one line: stage, outcome, page of pages. */
  sees(): string {
    const [start] = this.#kiosk?.starts ?? [];
    const playing = this.#kiosk?.view?.playing;
    const page = playing && start?.stage === 'playing' ? ` ${playing.page} of ${playing.pages}` : '';
    const answer = start?.answer ? `, ${start.answer.ask}: ${start.answer.outcome}` : '';
    return start ? `${start.stage}${start.outcome ? ` ${start.outcome}` : ''}${page}${answer}` : 'nothing';
  }

  /** Everything the desk has been told of the kiosk. */
  told(): string {
    return JSON.stringify(this.#kiosk);
  }
}
