// The bell and the job tray: filled when opened, and again when the server pushes.
(() => {
  const root = document.documentElement;
  const bell = () => document.querySelector(".bell-menu");
  const tray = () => document.querySelector(".jobs-menu");

  const read = async (url) => {
    const answer = await fetch(url, { headers: { "X-Requested-With": "fetch", Accept: "application/json" } });
    return answer.ok ? answer.json() : null;
  };

  const badge = (id, count) => {
    const mark = document.getElementById(id);
    mark.dataset.count = String(count);
    mark.textContent = count > 99 ? "99+" : String(count);
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const ago = (iso) => {
    const seconds = (new Date(iso) - Date.now()) / 1000;
    const format = new Intl.RelativeTimeFormat(root.lang, { numeric: "auto" });
    const size = Math.abs(seconds);
    if (size < 3570) return format.format(Math.round(seconds / 60), "minute");
    if (size < 84600) return format.format(Math.round(seconds / 3600), "hour");
    return format.format(Math.round(seconds / 86400), "day");
  };

  const showNews = (news) => {
    const menu = bell();
    badge("bell-badge", news.unread);
    const lines = news.rows.map((row) => {
      const line = element("li", row.read ? "seen" : "unseen");
      const link = element("a");
      link.href = `${menu.dataset.open}?id=${encodeURIComponent(row.id)}`;
      const text = element("span", "news-text");
      text.append(element("span", "news-title", row.title), element("span", "second", row.text));
      const time = element("time", "second nowrap", ago(row.at));
      time.dateTime = row.at;
      if (!row.read) time.append(" ", element("span", "unseen-mark", menu.dataset.unread));
      text.append(time);
      link.append(text);
      line.append(link);
      return line;
    });
    if (!lines.length) lines.push(element("li", "muted small", menu.dataset.none));
    menu.querySelector(".news-list").replaceChildren(...lines);
  };

  const jobLine = (job) => {
    const menu = tray();
    const line = element("li", "job-line");
    const head = element("span", "news-text");
    head.append(element("span", "news-title", job.title));
    if (job.over) head.append(element("span", "second", [job.status, job.result].filter(Boolean).join(" · ")));
    line.append(head);
    if (!job.over) {
      const bar = element("progress", "bar");
      bar.max = 100;
      bar.value = job.percent;
      bar.setAttribute("aria-label", job.title);
      line.append(bar, element("span", "second", `${job.status} · ${job.percent} %`));
    }
    if (job.cancellable) {
      const cancel = element("button", "button small", menu.dataset.cancel);
      cancel.type = "button";
      cancel.setAttribute("aria-label", `${menu.dataset.cancel}: ${job.title}`);
      cancel.addEventListener("click", async () => {
        cancel.disabled = true;
        await fetch(`${menu.dataset.jobs}?cancel=${job.id}`, { method: "POST", headers: { "X-Requested-With": "fetch" } });
        refreshJobs();
      });
      line.append(cancel);
    }
    if (job.hasFile) {
      const file = element("a", "button small", menu.dataset.file);
      file.href = `${menu.dataset.jobs}?file=${job.id}`;
      line.append(file);
    }
    return line;
  };

  let poll = 0;
  const showJobs = (jobs) => {
    const menu = tray();
    const active = jobs.filter((job) => !job.over).length;
    badge("jobs-badge", active);
    menu.hidden = jobs.length === 0;
    menu.querySelector(".news-list").replaceChildren(...jobs.map(jobLine));
    clearTimeout(poll);
    if (active && !document.hidden) poll = setTimeout(refreshJobs, 5000);
  };

  const once = (work) => {
    let waiting = 0;
    return () => {
      clearTimeout(waiting);
      waiting = setTimeout(work, 300);
    };
  };

  const refreshNews = async () => {
    const news = await read(bell().dataset.latest);
    if (news) showNews(news);
    return news;
  };
  const refreshJobs = async () => {
    const jobs = await read(tray().dataset.jobs);
    if (jobs) showJobs(jobs);
  };

  const newsSoon = once(async () => {
    const before = Number(document.getElementById("bell-badge").dataset.count);
    const news = await refreshNews();
    const latest = news?.rows.find((row) => !row.read);
    if (latest && news.unread > before) window.Portal?.toast(latest.title, "info");
  });
  const jobsSoon = once(refreshJobs);

  window.portalNews = (topic) => {
    if (topic === "job") jobsSoon();
    else newsSoon();
  };

  bell().addEventListener("toggle", () => bell().open && refreshNews());
  tray().addEventListener("toggle", () => tray().open && refreshJobs());
  document.addEventListener("visibilitychange", () => !document.hidden && !tray().hidden && jobsSoon());
  refreshJobs();
})();
