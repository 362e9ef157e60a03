// What this browser sends in a call: its microphone, and its camera or screen.

/** Tells "change" whenever a track is another one, or silent. */
export class Capture extends EventTarget {
  /** The tracks that are sent; null is none. */
  audio = null;
  video = null;
  isScreen = false;

  get isMuted() { return !(this.audio?.enabled ?? false); }

  get hasCamera() { return Boolean(this.video) && !this.isScreen; }

  /** Begins with the microphone, and the camera if it is wanted and there is one. */
  async start(wantsVideo) {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: {echoCancellation: true, noiseSuppression: true, autoGainControl: true}});
    [this.audio] = stream.getAudioTracks();
    if (wantsVideo) await this.setCamera(true).catch(() => {});
    this.#changed();
  }

  setMuted(isMuted) {
    if (this.audio) this.audio.enabled = !isMuted;
    this.#changed();
  }

  async setCamera(isOn) {
    let track = null;
    if (isOn) {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: {width: {ideal: 1280}, height: {ideal: 720}, frameRate: {max: 30}}});
      [track] = stream.getVideoTracks();
    }
    this.#show(track, false);
  }

  async setScreen(isOn) {
    let track = null;
    if (isOn) {
      const stream = await navigator.mediaDevices.getDisplayMedia({video: {frameRate: {max: 15}}});
      [track] = stream.getVideoTracks();
      track.contentHint = 'detail';
      // Browsers have a button of their own that ends it.
      track.addEventListener('ended', () => { if (this.video === track) this.#show(null, false); });
    }
    this.#show(track, isOn);
  }

  #show(track, isScreen) {
    this.video?.stop();
    this.video = track;
    this.isScreen = isScreen;
    this.#changed();
  }

  stop() {
    this.audio?.stop();
    this.video?.stop();
    this.audio = this.video = null;
  }

  /** Gives a connection's senders the tracks as they are now. */
  async feed(connection) {
    for (const {sender, receiver, direction} of connection.getTransceivers()) {
      const track = receiver.track.kind === 'audio' ? this.audio : this.video;
      if (direction !== 'stopped' && sender.track !== track) await sender.replaceTrack(track);
    }
  }

  #changed() { this.dispatchEvent(new Event('change')); }
}
