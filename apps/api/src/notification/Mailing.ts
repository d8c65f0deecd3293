/** A mail as it is handed to the mail server. */
export interface OutgoingMail {
  /** Named the same at each try, so that a mail that arrives twice is known as one. */
  id: string;
  to: string;
  subject: string;
  body: string;
}

/** Why a mail could not be handed over. `isFinal`: the server refuses this address, so trying again is of no use. */
export class MailTrouble extends Error {
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.name = "MailTrouble";
    this.isFinal = isFinal;
  }
}

/** How mail is sent from here. */
export interface Mailing {
  /** The address of this Rata as browsers open it, without a slash at its end. */
  address: string;
  /** @throws MailTrouble */
  send: (mail: OutgoingMail) => Promise<void>;
  close: () => void;
}
