// js/text.ts
var PlainEncoder = class {
  encode(text) {
    const bytes = new Uint8Array(3 * text.length);
    return bytes.slice(0, this.encodeInto(text, bytes).written);
  }
  encodeInto(text, bytes) {
    let [read, written] = [0, 0];
    while (read < text.length) {
      const code = text.codePointAt(read) ?? 0;
      const isLone = code >= 55296 && code < 57344;
      const octets = octetsOf(isLone ? 65533 : code);
      if (written + octets.length > bytes.length) break;
      for (let at = 0; at < octets.length; at++) bytes[written++] = octets.charCodeAt(at);
      read += code < 65536 ? 1 : 2;
    }
    return { read, written };
  }
};
function octetsOf(code) {
  const character = String.fromCodePoint(code);
  return code < 128 ? character : unescape(encodeURIComponent(character));
}
var PlainDecoder = class {
  decode(bytes) {
    return decodeURIComponent(escape(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")));
  }
};
var Encoder = globalThis.TextEncoder ?? PlainEncoder;
var Decoder = globalThis.TextDecoder ?? PlainDecoder;

// target/package/explain/bytes.js
var bytes_default = 'v\x1BwvvvwõtRt		vu			vw	vr				vw	w	u			w	t		w	s					vr				w	p						vs					w	t	\bvq							v									vt		w\bp						w	t		w\nvw	w\bw	s					w\bs				\bw\bq				\b		w\bq						\bvr		\b	vr	\b		v~								vt	\bw	vvu		\nw	t	\nw	s				\nw	u	\n	vu\n		w\nu\n		w	u	\b	vt	\nvttyXY)XW)))8\x1B)ABEAABEENEDNvfyXY)XT)))8\x1B)ADNN@DDFvWuàrârpw~vpvvw~wdq~~~r~wpwv|uvvpvqu|wqu~quu}vwvw~wrvwvvvvvvvvvvrvvvvvvvvvvvvvvvvvvwwvvvvvvwvvvvuwrwvvvvvvvrvvvvvvvrrvvvvvvuwpvvwuvvvvvvvvvvvvrvvuuvvqrvvvws~uuvr{rrru|~uuwuqsuuuuqurrs~~vqv|exsbqspxucsv`vvppvvqza~wuvqvvvssvrvvqvvquvsuuuswvutwwv~vpvruttwnv}wvqovvsvp~s~lupq~vvvwqw~wqqpvtuvrvvv~mpuwwrpsvtvvttvvvvvvvvvvvvvtvtvtttttttttttttttttttttttttttvttvttttttvtttvttttttttttttttttwuuwrrssrjkhswywwwwwuwswussiuqquqqwwsqVuvsvpupppqzwspppqpzvvwswuwuwvupruvuvwwvvwwwwTwvvwsuwsvw{qwrswvU}wwfvvwsurwwww~~ywwwsvs~~|~uwpppwwrrggprrrrpwtrsww//suwvgpou	w7öö¶v}	v7Î¶v}	v7¦¶v}qÜtap\x1B\x1Btv|vÞtqvßt~vôuf)võupvòu~\0vóuz\0)vðuqvñurvþurvürrvýrpvúr{)vûrsvørpvùr{\0)vær{\0)\x1Bvçrz\0)värpvårpvãry)))uwc)))\x1ButÒwwv7w}.ØuuuuuÁwÝußuÁuÅuÂuÃuàuwãuÊuq~­uçtäuuªu«uÔuÚu¡uuuuøut²w®t^×téwèwÇwÖwÆwêwt¼w¾tOs,ów\føt¢t1°w¨t\b÷ww÷töw½tI»t7ºt6tôwtõw¸t4°tB¿tKt w©t	øwòw¼tHét®t#Õtzwe|«Øâr9ww	t	Vv[vfTt7u0r6Vv^tvVv7r^tvVw^tvVw7r^tvffzw}VvVw^tvVw^trfw7w\x073}VtVw[vf0\x07}7ww	t6t6Vt3r67wWuzw}7wVtfïtTu3{w}Vtr6VuVwVt|vv}VvVt@trVvVu@tvy}v}0vVu7uWuu6t6Vu3{vVwVt7r^tv0r6Vt^tvVvVwfÜt3{w}Vt7~WtVu7~Wuzw}}Vu7v1}gvVv^tvVv^trVwfàt}BvVv^trVv^t~Vw^trVw^t~fZr	7wsVv^tfVv^tbVw^tfVw^tbfZ}}TvVvVv[vVVw[vVLvVVvVv[vWVw[vW\x07LvW}dvVvVv[vVVw[vV\x07LvV}-ww	Vt7­vf\\7vVw7uWwu6t6VwVu1r6Vu3{wVt7Zf\\zw}Vt7«vf\\y}Vv^tvVtVv^tr^tzgvvVu7~WuVv7~Wvzv}v}wr	VwVu0r	t	u6VwVwVr0{wlVr7wWrVt7rWuVv7rWsVt^tvWpVv^tvVt7~WtVv7~WvVs^tvVpVu^tvfãt3{v}Vr7w}Vw9s7v}}wws	Uv7fTsRvVt7uTpWtVwWut6u6Vtr6Vt7~WtVu^trWrVu7~WuVrVqTqVr9{wzt}}Vs7rTtVqf%VtVw^tvVw^trf9Vp7~WrVw7zWuVqVs^tzTtWwVs^t~VtWpu6Vrr6VwVu^tvTt?{tVtr6VpVu7r^tvVt|vv}Vr7~WrVu7~WuVwVtWwVtVpWpzw}}VvVs_trAtvVvVqVw@t~Vs7fRvy}v}bww	7r7~fÒtTwVvAtvVw}pwq	Uv7fT~Rvt6t	Vt3r67wW7vzw}Vw7zWpVt7zTq7z7zVrW|VqWtVwWsu6Vtr6Vt7zWtVs^t~WVs7zWsVV|T|V9{wzu}}V~7rTtV|f%VtVw^trVw^t~f9V|V~^tzTwWtV~^t~TVwWst6t6t6t6t6t6t6Vrxsvwturs}Vq7zWuu6Vu3{pVtVp^t~Tw?{~Vwr6VsVp^trVw|vv}Vu7zWuVtVwWtVwVsWsVp7zWpzv}v}Vq7zWru6Vr3{sVt3{qVp^t~WwVp^trWqVsVu[vvLvvVt7wTtVw?{qVs7wWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWru6Vr3{rVt7w;{pVp^t~WwVp^trWqVsVuYvvMvvVt7tTtVw?{pVs7tWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWru6Vr3{uVt7t;{sVp^t~WwVp^trWqVsVu[vtLvtVsVuYvvMvvVt7uTtVw?{sVs7uWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWru6Vr3{tVt7u;{rVp^t~WwVp^trWqVsVu^vv@vvVt7rTtVw?{rVs7rWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWwu6Vw3{wVtVr?{uVp^t~WqVp^trW}Vrr6VsVuVr|vv}VtVrTtVq?{uVrVsWsVqr6VsV}Vq|vv}Vp7zWpVw7zWwVtVqWtVsVqWszv}v}V|VtWpV~^tr}WwVvVp@t~VvV@trVvVw@tvV~7fRvy}v}þtwr	VwVu1r67vy}Vw7FWp7vWwu6VwVp0r67wy}t6t6VvVwTr^tvTqVwVtTu^tv1{vVr7rWst6t6t6t6t6Vq7wxrurwtv}Vs^tvVu7r^tv1{rVr7^[vvVu7^[vv1{rVr7_[vvVu7_[vv1{rVr7\\[vvVu7\\[vv1{rVr7~Vu7~fót{szr}VsVu7rfm{rzu}Vs^tvVu7r^tv0{uzt}VsVu7rfm3{wzt}VsVu7rfm{w}7vy}Vw7FWwzv}v}^vVvVtVwVuVwVu?mfÜtTvVwVuVvmTv7v<Vv7v>}avVwVu0r	VvVtVwfÜts7w}3}[ww	Uv7fTwRvVw7~Vv7Åð¶v7rftVw^t~Vw7fRv7v1}avVwVu9r	VtVvVufÜts7w}3}9ww	Uv7fTuRvVu7rVtf"Vtr6Vtr6Vu^t~VwVt|vv}VuVt@tz}VvVu^tz@t~VvVu_trAtvVu7fRv}wwp	t6t6Vw7V;r67wWuVw7wWtu6Vt7wTt7t?{uVv^tvVv7rTv^tv;{v}zw}Vw7wWrVw7WWqu6t6VuVq9r6VwVu?{wVvVu7tWtu6Vr7wTr7t?r67wy}Vt^tvVt7rTwWtVw^tv;{v}zu}VvVu7tWs7wWp7WWtu6Vt7t9r6Vt7wWtVpVs^tvVs7rTs^tv;\x07Wpzw}}Vp3{tVr7VWrVu7VWuzw}}v}7vWu}Vu}Oww	Uv7fTuRvVu7~VwVt7vfnVu^tzWwVvVu^t~@tvVvVw@trVu7fRv}xvVwr6VvVwfìt}}0vt6Vr3{vt6VwVu1r6VuVrfïtTu{w7vy}VvVtVwVrfÔty}Vr3{vVuVvVr|vv}VvVtf`Vu}6vt6Vt3{vVwVtfïtWwVu3{vVw3r67vWwzw}Vt3{vVw7vVt}v}VvVt@trVvVw@tv}5wt	Vw^t~WtVw^trWuVw^tv7öööö1r6VvVuVtfey}VvVt@t~VvVu@trVv7öööö@tv}BvVw^tv7öööö1r6VvVw^t~@t~VvVw_tvAtvy}VvVw^trVw^t~fe}nvVv^tvVv^trVw^tvVw^trfx}Hww	Uv7VTtRvVtVw^t~@tnVtVw_tvAufVt7~Vt7ff&VvVt_u~AuvVt7VRv}ovVvVwVtVuVrfi7÷ööö1r6v}}\'ww	Uv7fTrRvt	Vv3r67vWvVr7zzw}VrVt@tzVvVuWvVr7~}Vv@tvVr^tzr6VwVr^t~f`}Vr7fRv}÷tws	Uv7VTsRvt6VwVtTwVt?{vVv^trWqVs7fT~VwVv^tvTt7wTpVwVp=mTw7~7rVr7w0mTpVwVp=mTVuVrfÓtVs^tbWpVs^tf{vt	Vt3r67vWrV~zw}VsVu@tfVtVrWrVs7j}Vs^tnWwVr@tvt	Vs^tfr6Vs^tjTt3r6Vs7~VpVw7vfnVs^t~zt}VqVtVpVwfÔtzw}VsVpVwfcVs^tv}Tw3{vVvV@tvVvVw@tr7÷öööWp}Vs7VRvVp}jvVvVv^tv7wVwVtfi7÷ööö1r6v}}jvVv^tvVwVt?r6VvVwVtVuVrfk}}Rvt6VwVv^tv={vVvVwVtVufU7÷ööö1{vy}v}Øwwr	Uv7fTrRvt	Vv^tvTs3r6Vr7zWp7vzw}VrVt@tzVv^trWqVr7~WpVuVs}WsVpVs@tvt6t6Vr^tzTp3{vVr^t~WsVw3r6VqVsf`Vv7v@tvVvVt@trzw}VqVsVpVwVufÔtTt3{wVvVw@tvVvVt@tr}7÷öööWp}Vr7fRvVp}Áwww	Uv7VTsRvVs7bVwVuVrfÓtt6Vs^tb7w0r6Vv4wAtvzw}Vs^tjTr3r6VvVu@t~Vv4vAtvzw}Vs^tnWut	Vt3r6Vs7~VuVrfcVs^t~zw}VsVuVr7wfnVs^tv}Tt3r6VvVr@t~VvVu@trVv7w@tvzw}VvVt@t~VvVw@trVv7v@tv}Vs7VRv}Oww	Uv7fTrRvVr7rVw7vVtVufRVr^tr7w0r6v}VvVr_t~AuvVr7fRv}Oww	Uv7fTrRvVr7rVw7wVtVufRVr^tr7w0r6v}VvVr_t~AuvVr7fRv}>wu	Uv7fTtRvVv7tf\'VtVwAt~Vt7~Wru6Vu7~1r6VvVuVr^tvf\\Vu7rWuzw}}Vt7fRv}gvVv^trVv^t~Vwfàt}wwu	Uv7FTuRvVuVt@t~VuVw@trVu7VVu7rfüwt6Vvt	Vu^tVTwr6Vu^tRTsVu^tZ3{wlVu7zTrVtf"VrVwVsf9Vr7½¶v7½¶vf8VuVu_trAtnu6t6Vu7VVu7nfüwVu^tVTw3{vVu^tZVu7zTrVwVu^tRf93{wVr7½¶v7½¶vf8zw}}VvVu^tb@t~VvVu_tzAtvzt}7wWw7v}@t~VvVw@trVv7öööö@tv}Vu7FRv}&wt	Vv^t~WtVvt	7wVw7öw?{vl7tVw7öf?{vl7u7rVw7öör?m}Tuf\'VwVv^trVv^t~fÝtVvVtVu@t~}êwwr	Vw7rWuVtWru67	VsVu^tvTpVsVp=mWsVu7~WuVr7wTr{v}VvVsf\'Vt7uWuVv^t~TpVv^trWru6Vur6Vw^trTtr6VrVw^tvVt|vv}Vu7~WuVw7~WwVtVrWrzw}}7v7w7w7wfhVvVsVp@t~}yvVvVwVtVuf|7w}&ww	Vt7­vf\\Vw7uWwu6t6Vwr6Vu3{wVt7Zf\\zw}Vt7«vf\\y}VvVtfsVu7wWuVw7~WwVv7~Wvzv}v}Bwt	7tWwVv^trTtVv^tz1r6VvVt7w@trVt[vvWw}Vw7t0Vw7w\x07}Ntw	w\bUv7fTtRvVt7~Vw7~7VfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Iww	Vv^t~TuVv^tv0r6Vv7r7~fV}VvVu7w@t~Vv^trVu7uTvVt@trVvVw@tv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7~fTVw^t~sVt}@trVvVw^tr@tv}gvVvVv^t~Vw7r7~fW}Ntw	w\bUv7fTtRvVt7~Vw7r7~fSVt_u~WuVv7v@t~VvVuAtvVt7fRv},wt	Vv^trWtVv^t~Vw7­vf\\7zWvu6t6Vvr6Vu3{wVw7Zf\\zw}Vw7«vf\\y}VtVwf^Vu7wWuVv7zWvVt7zWtzv}v}Uww	Vv^tvVv^t~TtVw?r6VvVtVw7r7zfk}}Ntw	w\bUv7fTtRvVt7~Vw7r7zfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Eww	Vv^t~TtVv^tv0r6Vv7w7wfV}VvVt7w@t~Vv^trVtVwLvv}gvVvVv^t~Vw7w7wfW}-wt	Vv^trWtVv^t~Vw7­vf\\7uWvu6t6Vvr6Vu3{wVw7Zf\\zw}Vw7«vf\\y}VtVwføwVu7wWuVv7~WvVt7~Wtzv}v}\'ww	Vv^t~TtVv^tv0r6Vv7r7jfV}VvVt7w@t~Vv^trVt7jTvVw_tvAtvVvVwvt~}t~VvVw^tn@tn}Bww	t6Vv^tvTwVv^tr0r67vWwzw}VvVw7w@tv}Vw7¶ö¶vVwm[vv}Ntw	w\bUv7fTtRvVt7~Vw7~7ffSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Éswu	Uv7wTtRvVv^trWuVv^t~Vw7­vf\\7vWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7wRvy}Vt7ð¶v@twVt7x@twVt7ª°¶v@twVt7º°¶v@tªwVt7|@t¢wVt7¾Ë¶v@t¦wVt7ªµ¶v@tºwVt7q@t²wVt7éå¶v@t¶wVt7ð¶v@tÊwVt7@tÂwVt7³±¶v@tÆwVt7Æ±¶v@tÚwVt7s@tÒwVt7¶±¶v@tÖwVt7À¶v@têwVt7q@tâwVt7Ð±¶v@tæwVt7À¶v@túwVt7p@tòwVt7Ö±¶v@töwVt7À¶v@t\nVt7|@tVt7à±¶v@tVt7ð¶v@tVt7|@tVt7ú±¶v@tVt7â°¶v@t*Vt7p@t"Vt7¤Á¶v@t&Vt7ªµ¶v@t:Vt7~@t2Vt7øÎ¶v@t6Vt7ªµ¶v@tJVt7@tBVt7Áð¶v@tFVt7Âõ¶v@tZVt7r@tRVt7þ±¶v@tVVt7À¶v@tjVt7s@tbVt7È°¶v@tfVt7¦À¶v@tzVt7r@trVt7ò±¶v@tvVtVu@t^VtVu7v@twVtVu7n@t®wVtVu7¾v@t¾wVtVu7v@tÎwVtVu7J@tÞwVtVu7v@tîwVtVu7v@tþwVtVu7v@tVtVu7ªv@tVtVu7z@t.VtVu7F@t>VtVu7R@tNVtVu7v@tnVtVu7¢v@t~VwVt7yfÿuVr7wWrVv7vWvVu7vWuzv}v}Âwwu	Uv7VTtRvVv^trWuVv^t~Vw7­vf\\7rWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7VRvy}Vt7î¾¶v@tjVt7s@tbVt7Þ¾¶v@tfVt7Âõ¶v@tzVt7q@trVt7¤Ë¶v@tvVtVu@t~VtVu7z@tnVwVt7tfÿuVr7wWrVv7fWvVu7fWuzv}v}twu	Uv7vTtRvVv^trWuVv^t~Vw7­vf\\7ZWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7vRvy}Vt7À¶v@tVt7s@tVt7È°¶v@tVt7²µ¶v@t*Vt7p@t"Vt7¢µ¶v@t&Vt7Âõ¶v@t:Vt7q@t2Vt7¤Ë¶v@t6Vt7À¶v@tJVt7q@tBVt7Îñ¶v@tFVt7ð¶v@tZVt7Ä°¶v@tVVt7â°¶v@tjVt7~@tbVt7ÐÍ¶v@tfVt7Âõ¶v@tzVt7r@trVt7ÅË¶v@tvVtVu@t~VtVu7_@tVtVu7\\@t.VtVu7n@t>VtVu7^@tNVtVu7R@t^Vt7z@tRVtVu7z@tnVwVt7qfÿuVr7wWrVv7ZWvVu7ZWuzv}v}twu	Uv7vTtRvVv^trWuVv^t~Vw7­vf\\7ÖwWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7vRvy}Vt7ªµ¶v@tVt7q@tVt7¤Ë¶v@tVt7°¶v@t*Vt7|@t"Vt7íñ¶v@t&Vt7À¶v@t:Vt7q@t2Vt7°¶v@t6Vt7À¶v@tJVt7s@tBVt7È°¶v@tFVt7ð¶v@tZVt7x@tRVt7ª°¶v@tVVt7º°¶v@tjVt7|@tbVt7¾Ë¶v@tfVt7Âõ¶v@tzVt7r@trVt7¨Û¶v@tvVtVu@t.VtVu7þw@tVtVu7ïw@t>VtVu7îw@tNVtVu7âw@t^VtVu7v@tnVtVu7v@t~VwVt7qfÿuVr7wWrVv7ÖwWvVu7ÖwWuzv}v}¯wwu	Uv7FTtRvVv^trWuVv^t~Vw7­vf\\7bWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7FRvy}Vt7À¶v@tZVt7s@tRVt7È°¶v@tVVt7ªµ¶v@tjVt7q@tbVt7¤Ë¶v@tfVt7ð¶v@tzVt7~@trVt7µ°¶v@tvVtVu@tnVtVu7f@t^VtVu7z@t~VwVt7ufÿuVr7wWrVv7bWvVu7bWuzv}v}ïuwu	Uv7öwTtRvVv^trWuVv^t~Vw7­vf\\7vWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7öwRvy}Vt7Âõ¶v@t\nVt7r@tVt7þ±¶v@tVt7ª²¶v@tVt7r@tVt7÷¶v@tVt7ª²¶v@t*Vt7s@t"Vt7±¶v@t&Vt7Î¾¶v@t:Vt7|@t2Vt7¾Ë¶v@t6Vt7ªµ¶v@tJVt7r@tBVt7ÅË¶v@tFVt7À¶v@tZVt7s@tRVt7Æ¾¶v@tVVt7ªµ¶v@tjVt7r@tbVt7¨Û¶v@tfVt7¦À¶v@tzVt7u@trVt7Û¾¶v@tvVtVu@t.VtVu7J@tVtVu7f@tVtVu7F@t>VtVu7¢v@tNVtVu7V@t^VtVu7¾v@tnVtVu7^@t~VwVt7~fÿuVr7wWrVv7vWvVu7vWuzv}v}Jww	Vv^t~TtVv^tv0r6Vv7~7vfV}Vv^trVt7vVw7v|vvVvVt7w@t~}dvVvVv^t~Vw7~7vfW}Oww	Vv^t~TtVv^tv0r6Vv7~7FfV}Vv^trVt7FVw7F|vvVvVt7w@t~}?ww	Vv^t~TtVv^tv0r6Vv7~7VfV}VvVt7w@t~Vv^trVt7sTvVwvuv}uvVvVwvuf}uf}Ótwu	Uv7¦vTtRvVv^trWuVv^t~Vw7­vf\\7^Wvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7¦vRvy}Vt7Âõ¶v@t:Vt7q@t2Vt7Í²¶v@t6Vt7ªµ¶v@tJVt7r@tBVt7ÅË¶v@tFVt7Âõ¶v@tZVt7q@tRVt7Â²¶v@tVVt7ê²¶v@tjVt7~@tbVt7Ú²¶v@tfVt7þ²¶v@tzVt7r@trVt7î²¶v@tvVtVu@t^VtVu7z@t>VtVu7n@tNVtVu7R@tnVtVu7S@t~VwVt7sfÿuVr7wWrVv7^WvVu7^Wuzv}v}Cww	VvVw^t~TtVw^tv?r	VwVt7~7FfTVw^t~sVt}@trVvVw^tr@tv}Ntw	w\bUv7fTtRvVt7~Vw7~7FfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Mww	Vv^t~TtVv^tv0r6Vv7~7öwfV}Vv^trVt7qVw7öw|vvVvVt7w@t~}Ntw	w\bUv7fTtRvVt7~Vw7~7nfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7rfTVw^t~sVt}@trVvVw^tr@tv}wt	VvVv^t~TtVw?r	VvVwVtTtf.Vt7wWwVv^trVv^t~Tu7tWvu6Vv7v@tvVwr6Vw7wWwVv7rWvzw}}VtVusVw}@t~}Iwt	VvVtVwTuf\'Vv^t~Wrt6VwVt0{vVu3{vVv^trVrVwVu|vv}VvVuVr@t~}{vVvVwVwVtf8}5ww	t6VvVw^t~TtVw^tv?r	VwVt7w7wfU7÷ööö1{wVw^t~sVt}@trVvVw^tr@tvy}v}Uww	Vv^tvVv^t~TtVw?r6VvVtVw7w7wfk}}(wt	VvVv^t~TtVw?r	VvVwVtTtf\'Vt7wWwVv^t~TuVv^trWvu6Vv7vLvvVwr6Vw7wWwVv7wWvzw}}VtVusVw}@t~}Ntw	w\bUv7fTtRvVt7~Vw7w7wfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}0tw	w\bUv7fTtRvVt7rVw7v7w7wfRVt^tr7w0r6v}Vt_t~WuVv7v@t~VvVuAtvVt7fRv}-wt	Vv^trWtVv^t~Vw7­vf\\7tWvu6t6Vvr6Vu3{wVw7Zf\\zw}Vw7«vf\\y}VtVwf×tVu7wWuVv7rWvVt7rWtzv}v}6wt	VvVtf.Vv^t~Wut6Vt3{vVt7tTr3{vVv^trVu7tVwVr|vv}VvVtVu@t~}@ww	Vv^t~TtVv^tv0r6Vv7r7rfV}VvVt7w@t~Vv^trVt7tVw@tv}gvVvVv^t~Vw7r7rfW}Ntw	w\bUv7fTtRvVt7~Vw7r7rfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}ivVw7ßü¶v7Ûü¶vVv[vvTvm7r7sVvmf9}wt	Uv7fTrRvVr7v@tzVrVwVr7zf*Vr^trWsVvVu@tfVv7v@tzVvVu@t~VvVt@trVvVsLvnVvVw@tvVvVr^tz@tbVr7fRv}LvVwVtfÝtVvt	7wVw7öw?{vl7tVw7öf?{vl7u7rVw7öör?m}@trVvVt@tv}æwwt	t6Vv7Tt7a;r67wWw7éöörVt\x007w\x07{w}7vWwVv7öw?{vt6Vv7~\0Ttr6Vt7F1r6Vt7V0{tVt7`1{uVv7ö[0Wwzu}Vv7öv0Wwzt}Vv7w\x07[v¤¡6Wwzw}Vv7w\x07[v¤¡67t\x077w\0Ww}Vw7w\x07}@ww	VvVw7·v7)\x077|Vw7FTuVt7|=mVuVw7O=mTw@trVvVwVt?@tv}ñtwq	Uv7fTpRvt6Vw^tvTrr6Vw^tfTtVw^tbTuVtVu=mWsVw^tnWqVw^t~W~t6u6VsVtTu0{wVwVt7wTt@tfVq[vv3r6VuV~[vv7w\x073{w}}VrVu7qTw^t*WsVw^t.Wrzt}Vw7v@tv}t6Vw^tjTt3{vVw^tRWqVw^tVW~u6VtV~0{wVwVt7öwTu@tjVp7~VqVt7®v^tvTrVt7ªv^tvTsfütVuWtVp^t~{v}zw}7vWr}VvVs@trVvVr@tvVp7fRv}wu	Vw^tjWut6t6Vw^tvr6Vw^tbVw^tfWtVu{w7wWrzt}7wWrVu3{wVw^tVVu7q\0Wtzw}VtVw^tVVu7q\0VtTt;Wr}VvVt@t~VvVr@trVv7v@tv}øwwu	Vw^t~Wrt6t	t6Vw^tvTt7t1r6Vr3{uVw^tfTu{w7vzt}7vWtVr3{tVw^tfTu3{tVuVw^tzVr7nTwVwVu=mWtzt}VuVw^tzVr7nTwVwVu=m}VtWt}VvVt@t~Vv7w@trVvVt@tv}ww	Uv7FTtRvVw^tzWpVw^t~WqVw^tvWrVw^trW~t6t6u6VrTuV~0{wVwVu7^Tr@tvVtVu7nTs^t~@trVtVs^tr7vVs^tv7öööö1m@tvVt^trWVt^tvT|3{vV|VVqVpff3{v}VuYvRWwVt7~TrVu7r^tvVu7~^tvfeVt7VVsf\vVt7bVu7f^tvVu7b^tvfeVtVwMwZVvVr7^|vvzw}Vv7öööö@tv}Vt7FRv}©wwz	Uv7fTuRvVw^t~WqVw^tvWtVw^trW~Vw^tzT7~W|u6t6VtV~0r	7vsVwVt7rT}@tvVu7rVqVt^tvTsf«uVu^tz7tWzVu^t~WrVu^trWp7vWtu6VtVz0{tVtVrW{Vt7rWtV7r^tvV|^tvVsV{^tvfîw3{v}VpVr7r7rfh7w}WwVvVs@trVvVw@tvVu7fRvy}VpVr7r7rfhV}Wtzv}v}ßwws	Vw^tvWrVw^trWst6u6VrTtVs0{wVwVt7VTr@tvVt7fTp^tv7öööö0{vVt7r^tvTuVt7~^tvTt7ô¶v7}ff{vVuVt7ô¶v7rff{vVuVt7ô¶v7~ff{vVuVt7ô¶v7tfd{v}VvVt@trVvVu@tvVvVp@t~y}Vv7v@tv}øwwp	Vw^trTtVw^t~TuVtVu=mWpVt7qWrVw^tvWsu6t6VtVp0r	7vsVwVt7wTu@trVtVs^t~9{wVs^trVrTq^tv7t0{wVq7j^tv3{w7w}WwVvVt@trVvVw@tvy}Vr7öwWrVuWtzv}v};ws	Vv^t~WtVv^tvWwVv^trWuu6VwVu0r67vy}VvVw7nTr@tvVw7fVrWw]uvVt]uv3{v}Vw7n}Ôttx	w\bUv7fTuRvVw^tVW~Vw^tjWVw^tbW|Vw^tfW}Vw^trWtVw^tzWzVw^tnTr7BW{Vr7FWxt6t6u6VtVz0{wVwVt7rTr@trV|Vt^tvTt;r6VrWtzw}7ööööWpV}Vt7rTq7zTt^tvTyWsVq^tv7w0r6Vu7rVx^tvV{^tvVq^trfÈuVu_t~WfVu^trWpVt^tvWs}Vq7~^tvVsVV~fûtWsVrWtVp7÷ööö0{v}VvVsLvfVvVy@tzVvVfAtrVvVp@tvzw}Vv7÷ööö@tv}Vu7fRv}ww	Uv7fTsRvVw^tbWpVw^tnWqVw^tfW~Vw^trWtVw^tzWt6t6t6u6VtV0{wVwVt7rTu@tr7vWrVt^tvT|V~^tvTt^t~?r6Vt^trV|7t^tvWr}VuWtVrVq9{v}VpVr7qTu^t.Wwt6Vu7ªv^tvTt3r67wWuzw}Vs7~7wVtfcVs^t~Tu3{u}Vtr6VuVwVt|vv}VvVt@t~VvVu@trVvVr@tvzw}Vv7v@tr}Vs7fRvy}v}ýwws	Vw^tfWsVw^trWrVw^tzWpt6u6VrVp0r67tWtzt}VwVr7rTu@trVr^tvWtVuWrVtVs^t~9{vVs^trVt7nTu^tvWtVu7t@tvVt7t0{v}VvVu^tb@tbVvVuvtr}tr}VvVt@tv}\x1Bwp	Vw^t~7wWtVw^tvWuVw^trWsu6t6VuVs0r67vWrzw}7wWrVwVu7wTp@tvVwVt7t@t~Vt7wWtVu[vvVpWu7w1{w}}VvVt@trVvVr@tv}wwr	Uv7VTtRvVw7~Wrt6t	t6t6Vw^t~r6Vt7nVrf7wWuVt^tn7w\x07{w}Vw^tv7w1{wVw^trWuVw7v@tru6Vu3{tVwVu^trTs@t~VwVsVu^t~7u@tzVt7fVrf7vWuVt^tf7w1{v}Vt^tbzt}Vt^tjWwzt}7vWuVw7v@t~Vw7fWrt6Vw^tfr6Vt7~VrfVt^t~7w\x07{w}Vr7v@tvzt}Vt^tz}Ww7wWu}VvVw@trVvVu@tvVt7VRv};vVv7v@tvVvVw^tr3Vw^tv7w@trVvVw^tbVw^tfTv7u\x007vVvmVw^tzVw^t~Tv7u\x007vVvm@t~}*wp	Vw^tvWtVw^trWru6t6VtVr0r67vWuzw}VwVt7~Ts@tvVt^tv7wWuVt7r^tvWqVsWt7w1{w}}VvVq@trVvVu@tv} ws	Vv^t~WtVv^tvWwVv^trWru6VwVr0r67vy}VvVw7rTs@tvVw^tvWuVsWwVuVt^tòw9{v}Vt^töwVu7v}3wr	Vv^tfWtVv^tbWut6u6VtTw3{wVwVu0{wVvVw7~Tt@tfVw^tv7w1{v}Vw7rWr}Vr}%wu	Vw^tvWtVw^trWrt	u67vVrVtTu0{wlVwVu7~Tt@tvVu^tv7w1{v}Vu^trWt7w}WwVvVt@trVvVw@tv}wr	Vw^t~7wWtVw^tvWrVw^trWsu6VsVrTu1r6VwVu7wTr@tvVwVt7t@t~Vt7wWtVu[vv7w1{w}}VvVt@trVvVuVs1@tv}ætwq	Uv7VTtRvVw^tzWqVw^t~WsVw^tvWuVw^trW~t	u67vV~VuTr0{wlVwVu7rTu@tvVq^tbTpVs^tr9{vVr^tvTrVs^tvVp7FTp^tj9{v}Vw^tfWuVw^tbWwVp^tnVt7v@tfVt4ööööfAt~Vr7FVw^tR7vVt7~fÍuVt7bVt^tzTwVt^tffuVtVu7zVt^tnTrVt^tjfwVt^tvWuVt^tbVr7w7wfhVt^t~Vw7w7wfh7w}WwVvVu@trVvVw@tvVt7VRv}©twr	Uv7¶wTtRvt6t6Vw^t~Tu3{vVwVu7w@t~Vw^tvWrVw^trWsu6VrTuVs0{wVwVu7ZTr@tvVu7_[vv{v}Vt7¢vVu7r^tvVu7~^tvfeVt7JVuf»uVt4ööööööööö	AtÒwVt7z@tZVt7Öð¶v@t^Vt7v@tVVt4öööö¶vAuFVt7v@tNVt7z@túwVt7Öð¶v@tþwVt7öööö@tÂwVt7v@töwVt4öööö¶vAuæwVt7v@tîwVt4ööööfAtêwVt4vAuVt4vAuVtVt^tÆw@t&VtVt_uÞwAu>Vt4vAufVt4vAuvVt7Âwf¨t7v7w7w7wfhVvVt7v|vvzw}Vv4tAuv}Vt7¶wRv}-wt	Uv7fTtRvt6t6Vw^t~Tu3{vVwVu7w@t~Vt7~VwfùwVt^t~Tw3{vVvVwVt^tzfËuzw}Vv7öööö@tv}Vt7fRv}Òrw~	Uv7FTtRvt6Vw[vS{vVw^trWsVt7jVwfýwt	Vt^tj7w0r6Vw^tjWuVwVt^tR@tjVuVsWpVt^tVVuzw}Vw[vS{wVw7wLvSt6Vw[vR7w0r6Vw^tVWsVw^tjWuzw}Vw^tVTsVw^tjTu0{t}Vw^trVuWpVsVu}WwVt7v@tZVtVp@tRVtVp@tjVtVw@tVVtVwVp@t^Vt7RWwt	t6u6Vt^tRWuVt^t^WrVt7fVwfþwVt^tbTq7öö²v0{wVt^tfWsVqf+{v}Vt^tRTqVrVuVsVt^t^Twzw}Vt^t^WwVt^tRWq7vWs7v}Wt6u6VqVwTu0{wVw7wTwZvvTr7v>r6Vr7I\x07t	Vu7tTw[vvTr¶T~768r6Vr7i\x07zw}V~7I\x07t	Vu7uTw[vvTr¶T~768r6Vr7y\x07zw}V~7I\x07Vu7rTw[vv7q\x077p}7p}7pTr7öö²v0{t}Vrf+{v}Vt^tZVuVqW}Vt7jTwVsVpVVsfuVt7~Vwf&Vt^tzWwVt^t~Wr}VvVw@trVvVr@tvVt7FRv}$wt	t	Vw3r67vWw7wzw}7vVw^trTrVrVw^tvTsTwVr?VwVu=TumWw7wVtVsVum}WtVvVw@trVvVt@tv}jvVwr6VvVwVtfËuy}Vv7öööö@tv}Yvt6Vvr6Vw{w7wy}7	7vVwmy}Vv^tvVv^trVw^tvVw^trfy}lvVwr6VvVwfÞuy}Vv7öööö@tv}ivVv^tvr6VvVwfsy}Vw7Äü¶v7Àü¶vf8}5ww	Uv7fTuRvVwr	Vu7~VwVtfuVu^tzWtVu^t~s7v}WwVvVt@trVvVw@tvVu7fRv}»wwt	Vwr67vWtt6Vw^tv7wTwVu^tr9{vt	Vu^tvVw7uTr^tvTw7v8r6Vr^trTrVwTsVr?{tVsVu^tz={tVu^t~VwWw7wzw}7vVr^trTtVtVtVw7q\x07TwTr=VrVu^tz=TtmWr7wVu^t~VwVtmWw7t}WtVvVr@t~VvVw@tr}VvVt@tvy}VvVt^t~@t~VvVt_tvAtv}]vVw^tv7öööö1r6VvVw^trVw^t~fey}Vv7öööö@tv}PvVv^tv7öööö1r6VvVwf^y}Vw7Äü¶v7Àü¶vf8}PvVv^tv7öööö1r6VvVwfBy}Vw7Äü¶v7Àü¶vf8}PvVv_uv4w\'r6Vv7~Vwføwy}Vw7Äü¶v7Àü¶vf8}/wt	7ë¶vWt7xWut6t6t6t6Vv[vv7wxuvwut}7ðè¶vWt7}Wuzw}7çè¶vWt7{Wu}VtVuVwfàty}Vw7Äü¶v7Àü¶vf8}UvVv_uv4t$r6VvVwf wy}Vw7Äü¶v7Àü¶vf8}îtww	Uv7vTtRvt6Vv^tv7t1r6Vt7ªµ¶v@t*Vt7q@t"Vt7¤Ë¶v@t&Vt7ò¾¶v@t:Vt7r@t2Vt7â¾¶v@t6Vt7±¶v@tJVt7s@tBVt7ñ¶v@tFVt7ªµ¶v@tZVt7r@tRVt7©Â¶v@tVVt7ªµ¶v@tjVt7@tbVt7Áð¶v@tfVt7Âõ¶v@tzVt7r@trVt7ïÍ¶v@tvVtVv@tNVtVv7N@t.VtVv7b@t>VtVv7Z@t^VtVv7V@tnVtVv7~@t~VwVt7pfÿuzw}Vw7Äü¶v7Àü¶vf8}Vt7vRv}PvVv^tv7w0r6Vv7rVwféty}Vw7Äü¶v7Àü¶vf8}PvVv^tv7w0r6Vv7rVwf×ty}Vw7Äü¶v7Àü¶vf8}FvVw^tvr6VvVw^t~@t~VvVw_tvAtvy}Vv7v@tv7vVw^trft}wu	t6Vw[v~{vVw^trWuVw^tvWrt6u6VtVu0{wVtVr[vv7X1r6Vt7wWtzw}}VwVuVt7wTu@trVwVuVr@tvzw}Vw7wLv~VuWt}VvVt@trVvVr@tv}8wr	Vw^tvWtVw^trWuVwfÿwTr7öö²v1r6VwVw^tvVw^t~TsVuVtVw^tr@t~}VvVr@trVvVs@tv}Äwwr	Vv^tvTwVv^tr0r67öö²vy}VvVw7w@tvVw[vvTu¶7v>r	VvVw7t@tvVw[vw7I\x07WtVu7i\x07WrVu7©w;r6Vr7pVty}VvVw7u@tvVw[vt7I\x07Vt7pWtVu7w?r6VtVr7zy}VvVw7r@tvVr7d7ööv\x07Vw[vu7I\x07Vt7psVu}}uwq	t6Vw^trTsr6Vw^tvWuu6VsVtTr;{tVt7wWtVuVr[vvTq¶T~7v8{vt6t6t6t6t6t6t6t6t6t6t6Vq[v¸«67txutvw{}7­¶vVtVuVtVs9mZvvWpVq7w0{tVq7w0{uV~7i7w\x077z?{~V~7\b\x0771{zVp768{zz}7­¶vVtVuVtVs9mZvvWpVq7wxsruuusu}7­¶vVtVuVtVs9mZvv768{|Vr7tWtz~}Vp7\x077Ö	1{zp}Vp7é	<{~zs}V~7y7w\x077t={qVp768{qzt}Vp7v7w\x077F9{pzw}Vp7ù	<{s}7­¶vVuVr7tTtVtVs9mZvv7É	<{r7­¶vVuVr7uTtVtVs9mZvv7É	<{rVr7rWtzt}Vp768{u}7­¶vVuVr7tTtVtVs9mZvv768{tVr7uWtzv}v}Vv7v@tvy}VvVr@trVvVu@tvVwVsVt@trVwVtVu@tvVvVtVr@tzVvVuVr@t~}ww|	Uv7fTsRvVw7bTVw[vnTu7wW|Vw^tzWtVw^trWqVw^tfWpVw^t~W~Vu7s?W}t6t6t6u67vWrVtVp={uVpV~={uVs7~V|[vvVtVqVpVtftVs^t~7w1{wVwVs^tzVt7wTt@tzVtVu?{vVtVuWrVtV~={vV}3{tVrVqVuVVuff3{v}VvVt@t~VvVr@tr7wWrzt}VwVp@tzzw}v}VvVr@tvVs7fRv}Êwwq	7wWru67wW~u67vWqt6t6u6VtVrVqT|=r6VqVTsVt9{tt6VwV|[vvTpVwVs[vvTs9r6Vu3{wVsVp9{wzs}Vu3{r}VsVp1r6VrT7wWrzps7vVq7wTpVpV~0TsmWqVp7vVsmVrWrzt}v}}VvV~@trVvV@tvy}v}V|7wTrVW~zv}v}v}¹wwq	7wWq7wWru6VwVrT~VsT|=r6t6t6t6VwVsVr7	TrVw9{vVwVs7	VTpVw9{vt6VvVr[vvTrVvVp[vvTp9r6Vu3{wVrVp;{wzu}Vu3{t}VrVp1r6V~7wWr7vWs7wWqV~Wzu}7vVs7wTrVrVq0TpmWsVr7vVpmV~Wrzt}v}V|7wTrVWq7vWs}VtVq1{w}}}Hww	Uv7fTtRvVt7rVv]uvfuVwVt^t~TvVt^tzf9Vt^trVv7w7wfhVt7fRv}&wr	t6Vw^trTt7r?{vVt7rTuVw^tvTr^vvTt?{vVwVuVt@trVwVr7rTsVt@tv}VvVt@trVvVs@tv}ww	Uv7fTsRvVs7r7wVwVuVuVrTwVr?VwVt7t=Twm7vVrVwmftVs^t~WwVv7vVs^tzVs^trTtm@trVv7wVwVtm@tvVs7fRv}Nww	7Ö¶v^tv7Ò¶v^tv7w7wfh7Þ¶vVv^t~Tw@tv7Ö¶vVv_tvAtvVw}ðrws	Uv7VTpRvt6VwVv^t~9{vVv^tFTt^trVv^trVwTr[vvVt^t~WtVr7wLvvVwVt9{v7w\x07{vVw7qTt^tvTr7t0{vVt[v"7w1{vt6t6t6Vt^tJ{vVt^tZ7FWwVt^t^Wuu6Vwr6Vw7FWwVu^t~Vu7FWu7t1{wzt}}7wWwt6t67wVt^t~Tu7uVu7t;m7wxtwvu}Vt^tf7nWwVt^tzWuu6Vw3{uVw7nWwVu^tvVu7nWu7t1{v}zw}Vu7t1{wVr3{tzw}Vr{v7wWwzw}Vt^tR7v1Ww}VvVwVv[vBLvBVt^t~7s0r6Vt^tzWwVv7RVv^tZVt^tfTr7~7~fWVv^tZWuVvVrr	VuVrVw7fWwVv^t^Vu7uWuu6VuVw]uvOuvVw7nWwVu7~WuVr7wTr{v}sVu}@tZ}VvVt7vfåwVt^tWwVpVt^tTt@tnVp7v@tfVp7v@t~VpVtVw7u@tju6Vp7~fTw3{wVvVw^tvfäwzv}v}Vp7VRv}ww	Vw^tr7tWtVv^tjWrVv^tVWsVw^tvWuu6t6Vtr6Vu^tvTpVs9{wVrVp7wLvvzw}Vw^tz7tWtVv^tfWsVv^tbWpVv^tFWrVw^t~Wuu6t6Vtr6Vu^tvTwVp9{wVr^t^WqVwVsT~[vvVr^tZW|V~7wLvvVwV|9{w7w\x07{wVvVqVw7Z7~fåwzw}y}Vu7rWuVt7rWtzv}v}Vu7rWuVt7rWtzv}v}ãptr	w\bUv7¦wTpRvVpzvvvvvvvvvvvvvvvv}uVpzvvvvvvvvvvvvvvvv}uVpzvvvvvvvvvvvvvvvv}u.Vpzvvvvvvvvvvvvvvvv}u>VpVwvvv}u~VpVwvvf}unVpVwvvV}u^VpVwvvF}uNVw^t2T7I\x07T~VuWqt6Vu7w1r6Vu3{wVp7~V~VtVu|vvzw}Vt[vvTt7L0{vVp7~V~VtLvv}7vW~t6VsVqTt7öw={vVp7~VqWut6Vs7u;r6u6Vs3{tVuVr[vvLvvVs7wWsVr7wWrVu7wWuzv}v}t6t6Vs7~9r6Vs7f?{wVs7V?{tVs3{uVuVrVs|vvzu}t6VrVs7rTq3{vVuVs7rTs3{vVsVq^vv@vv}VuVr^vv@vvzt}t6VrVs7~Tq3{vVuVs7~Ts3{vVsVq_vvAvv}VuVr_vvAvvzw}t6VrVs7fTq3{vVuVs7fTs3{vVsVqvvv}vv}VuVrvvv}vv}Vt7öw0{vVp7~TrVt7öwLvv7öw7¶vVt7A=TqmTuVt;{vVtVu7={v7v7NVqmVrVtV76\x07ÛT|4sþ4öööNõV|4]ð4öööööö¶võV|4MðòV|4mð4öööööIõV|4}ð4ööööiõòòòAvvVw^t6Twr6VpVwvtf}t¶wVpVwvtv}tÆw}VpVp7Æw7Öô¶vVwmTwvtf}uîwVpVwvtv}uþwVp7þwVp7~Vu7p\0fârVp^tþwWs7wW~}VvVs@trVvV~@tvVp7¦wRv}ÓjuP	t\bw\nUv7ÖrTtRvVtVw_uîwAtFVtVwvt}uVtVwvtöw}uöwVtVw^tæw@tæwVt7vLv&Vt4wAt>Vt4vAt6Vt4öööö¶vAtNVtVt7²v@tîwVtVv@tÖwVt4rAtVt4rAtVt4rAt.Vw^tvWlVtVt7NTr@tâwVtVt7®vTs@têwVtVt7F@tÒwt6t6Vl7t1r6Vw^tZWeVw^t^WuVw_tJW^Vw^t2Wq7v7w7w7wfhVtVq@t:VtV^At2Vrf§tVtVw7þwTr^t~@t6VtVr_tvAuNVt7¦uVvVw7vfàwVsftVtVt_tuAuVtVtvt¦u}u.Vw7FWrt6Vu3{vVuVeVt^tFVt^tBfãtr6VuWbzw}VuVef·t}VtVr_uvAuwVtVr^t~@twVw]ufW\\Vv[v>W|Vw[v\x1BWWVw[vWgVw^tWcVw^tWrVw^tWqVw_t"W^Vw^t&W{Vw^t:WsVw^t>Vw^tRWyVw^tVWnVw^tjWoVw^tnWjVw^t~WuVw^trWTt6t6t6t6t6Vw^t*T~r67uWfVu7wxtwts}Vu7wxtvwt}Vt7¦uV\\V|7w\x07fáuzt}Vw^tzVt7^V\\ËT_ÑTuV_4VþÑV|7w\x07fâuVt^tZWkVt^t^WhVu7~7ffh7sWfzt}V{r67uWfzt}Vt7¦u2vvvvvv/6V|7w\x07fáu}Vt^tªuWUVt^t®uWkVt^t¢uWhVt^t¦uWf}t	Vc3r67rWi7vzw}Vt7VVrVcfåuVt^tVWiVt^tR}WVVt4rAtÚuVt4vAtÒuVt4öööö¶vAtêuVrVc7sTuVrWwu6Vur6Vt7nVt7êuVw^tfVw^tbfwVu7VWuVw7VWwzw}}VtVt_tÚuAuuVtVtvtêu}u¦uVc7sWpVrTuWwu6Vpr6Vu_ufW_VwVuvuv}uvVw7fV_AuvVp7VWpVw7nWwVu7VWuzw}}7v7~7~7Vfh7vfÀtVq7sTz7nWpVrWut6Vq3{vVzVp7nTq0{vVu7~Vz7~VqfaTu3{t}7~7vfÀt7v7~7~7VfhVtVwVr7n@tÖtVtVu@têtVtVp@tîtVtVt_uuAuætVtVtvu¦u}uötVsV{7bTqVsTuWwu6Vqr6VtVu^t~@t®uVtVu_tvAu¦uVu^tzWrVu^tfW{Vt7fVt7¦ufuVt^tbWdVt^tfWxVu7bWuVwVrr	Vt7ötVrV{fáwWVrV{f·t7ws7v}Tp@tvVw7zVd@tvVw7~Vx@tvVw7rV@tvVq7bWqVw7fWwzw}}7v7r7r7bfh7vfÃtVsW{7bTu7z\x07r6Vs7rVu7rVu7\x07faT{3{t}VtV{@t¢uVtVwVs7r\0Tz@t®uVtVu7r\0Tw@t¦u7r7vfÃt7v7r7r7bfhVwVz=r6Vt7¦uVz7r7ffTVt^t®uWzVt^t¢uW{}Vt7îtWdVtV~@tÆtVtV^AuÞtVtVt7Þt@tÎtVtVt7Ît@tÊtVt7¶tV~Vt7Êt7{fuVt7ºtV~f?Vt^tÚtTuV~7FT`Wr7vWqVt^tÞtWmV|7w\x07WRVuWwu6t	t6VqV`0r	VrsVw[vZTS7t1r6Vw^t^W}Vw^tRWxVw^tVW~Vw]unW\\Vw^trWPVw^tvWQ7vW|7vVw^t~Ts3{ulVw^tzWpVt7U@t¦uVsVpVt7¦uTa7wfd3{tVaV}fÏuVsVpVt^t¢uTaVt^t®ufãtWVt^t¦uVa7w7wfhV{tVsVpf·t7vzu}VuVq7F}TwVrVw7FfÂtVmVu7~7FfhVt^tºtW~Vt^t¦tWrVt^t¢tWt6Vt^t²tT|Vt^t¾tT}fb3r6Vt7~V7~7FfS7vWqVt7v@ttVtVt^tzTs@tªtVtVt^t~@t®tVrV7FTxWp7vWwVrWut	u6VpVwVx0{wlVu^tvWVt7tVu7r7Z|vvV7t1r6Vu7FWuVt^t®tVq0r6Vt7®t7~7FfVVt^tªtWs}VwVsT`V@tvV`7rVt7t7Z|vvVtVq7wTq@ttVw7FWwzw}}VwVr7F}TwVpVw7FfÌtV~Vr7~7FfhVt7æuVqf?V|V}7tWsVt7¦u7rWVt^tªtWru6VsV|1r6Vt7¾uWwVqV|^tvTu=r6VtVrVu7FTw^tv@t¾uVt7êuVw7r7Z|vv}V|7rW|Vw7t@tvVt7æuVt^tîuVt^t¾uTu7t17~7FfWVt^tâuVt^tîuWpVVt7êu7Z|vvVp7FWwu6Vu7t1r6VwVu@tvVw7rVt7êu7Z|vvVw7FWwVp7wWp7tWuzw}}VtVp@tîuVt7t@t¦uVt7¦uftzw}}VtVt^tîu@t®uVtVt_tæuAu¦uVrWwu6Vqr6Vq7wWqVwftVw7FWwzw}}Vt^t®tVr7~7FfhVt^t®uWVt^t¦uW~zw}VtV@t®uVtVr@t¢uVtV~@t¦u}V~V=r6Vt7¦uV7~7FfTVt^t®uW}Vt^t¢uWqVt^t¶tVt^t²t7r7rfhVt7ötTwVjVofáwWxVwVnVyfáwW`VtVt^twT~@t®uVtVt_uwT^Au¦uV~V^Ñ?r6Vt7¦uV~7r7ffTVt^t®uW~}Vt^t¢uWmVtVd^t~T}@t®uVtVd_tvT^Au¦uV}V^Ñ?r6Vt7¦uV}7~7nfTVt^t®uW}}Vt^t¢uWdVt7ötft7vWp7v7w7w7wfhVjVof·tVnVyf·tt6t	t6t6t6t6t6t67wVf7uVf7t;m7wxtwuv}Vg7w\x07{wzp}Vg7w\x073{sVf7t0{u}VV3{wzt}Vg7w\x07{w7vWgz}V7FWwVqWuu6Vw3{Vw7FWwVu^t~Vu7FWu7t1{v}VeVbTs{wlVt^tFWsVt^tBzw}VbVt^tFVbmWsVeVt^tBVbm}Wy7vW|Vt7v7v7¶v}vVsVy7¶q\x07TwVy7I\x07TuWnVu7wWp7vWuu6Vpr6t	t6Vw3{vVwVn0{vVw7wzw}V|7í÷¶vWw7wW|7v}Vt7vVuVuVu7¶v1WuVw[vvLvvVp7wWpWwzw}}t6Vy7p\0Tw3r67vWwzw}Vt7Æô¶vvtv}uærVt7Öô¶vvtv}uörVt7örVsVwfâr7r7VfÒtTwVtvuær}tfVwVtvuör}tv}7r7¾vfÒtTpVt7v7¶v|vvVpVy@t2VpVw@t6zp}7vWgzs}Vs}WaV~r6Vt7ötV~VxfáwWV~Vxf·t7wW|}Vt7¦uV\\VRfáuVt^t¢tT~Vt^tºt0r6Vt7ºt7~7FfV}Vw7FWwVt^t¦tV~7FTsV@trVsV|@tvVsVtvu¦u}u~VsVSLvZVsV}@t^VsVp@tRVsVa@tVVsVP@tjVsVQ@tnVtV~7w@t¢tVq7FWqzv}v}Vt7vftVt7þwf§t7tWlzw}v}VtVt^t&@tþwVtVt_u>AuöwVtVtvuN}uVv7FVt7vTwfLVtVt_uAuwVtVtvu.}u¦wVtVt_tFAu¾wVtVp@twVtVWLv³wVtVgLv²wVtV`@t¶wVtVx@tÊwVtVc@tÎwVtVe@tÂwVtVb@tÆwVtVV@tÚwVtVi@tÞwVtV}@tÒwVtVd@tÖwVtV@têwVtVq@tîwVtVz@tâwVtV{@tæwVtV~@túwVtVm@tþwVtVU@tòwVtVk@töwVtVh@t\nVtVf@tVtVT@tVtVl@tVvVwf<Vt7ÖrRv}çtt	w\bUv7FTuRvVt^tvWpVt^trWsVt^t~WrVt7zf±tVuVw7nTq@tZVsVr7uTwVsTtWru6Vwr6Vu7~VqVt^tvTVt^trT|fwVu^t~W}VV|f·tVrV}@tvVw7~WwVr7rWrVt7~Wtzw}}Vu7r@tjVu7v@tR7v7r7r7~fhVu7r@t^Vu7r@tV7vfØtVuVp7w@tfVuVs@tbVuVrVs7t\0@tnVu7jf¯tVuVu7ff:Vu_uvWzVv4rAtfVv4rAt~VvVzAtvVu7FRv}ïwwr	Uv7fTuRvVtr	Vu7~VvVwVtfwVu^t~Vu[vzr6VuVwVtfuVu^trWsVu^tvWpVv^tVTwVv^tn0r6Vv7n7~7nfV}Vv^tjVw7nTtVs@tbVtVp@tfVt7óööö@tvVvVw7w@tV}7ws7v}Vu7fRv}(ww	Uv7fTrRvVr7~VvVwVtfïwVr^tzWtVrVvVwVufïwVr^tvWvt	Vr^t~7w0r6VvVtVr^tr0\x07zw}Vv7w}Vr7fRv7w\x07}Jwt	7tWrVtVu=r6VwVu7uTw^trWsVw^tvWr}VvVs@trVvVr7vVr7t1m@tv}/ww	Uv7fTrRvVr7~VvVwVtfïwt6Vr^t~7	VuVr^tz?7w\x073{vVwVt;{vVvVt7uTvVu@trVv7w@tv}Vr7fRv}Ntw	w\bUv7fTtRvVt7~Vw7r7~fPVt_u~WuVvVw@t~VvVuAtvVt7fRv}xvVv^tv7÷ööö0}ütwt	Uv7FTRvt6t6t6Vq3r6Vp3{uVw{wzu}Vp3{tVw3{w}7vWqu6Vw7t9r6VqVw7w\0T|VqTqVvVq7sTq7f^tvVq7b^tvVsVpfy7w\x077w0mWqVwV|Wwzw}}VvVq7sTv7f^tvVv7b^tvVsVpfy7w\x073{w}V7w@tjV7úê¶v@tnVVp@tbVVs@tfV7k@tzV7í¶v@t~VVr@tZVVu@t^VVt@tRV7t@tVV~7eV7VV7~7ufÀw}V7FRv}xvVv^tv7òööö0}gvVv^tv7\b\x077ôööö0}xvVv^tv7ôööö0}\nww	Uv7fTrRvVr7~VwVtVu7Â×¶vfÞw7wWuVr^tzWwt6Vr^t~7w0r6VvVw@trzw}7tWut6Vw3{vVw^tv7÷ööö1{vVw[vrWu}VvVuLvw7vWu}VvVuLvvVr7fRv}wwu	Uv76TsRvVsVt@tbVsVw@tfVs7t@t~VsVv^t~@tzVs7nVvVwVtfÒwVs^tjWtt6Vs^tn7w0{vVs^tV7vVtm7rWwVt7~VtmWvu6Vw3r67vWtzt}VsVp@tjVs7w@tnVsVs7~@tVVs7BVvVs7nfÐwVs^tNWtVs^tBTq3{wVsVs^tJ@tFVsVt@tZVsVq@t^VuVs7^VrgpvTt{wVv7fWvVp7wWpVw7fWwzv}v}Vs76RvVt}¾tw}	VtVuTr7rWpVr7~WqVvVw7sWVu7u=W|Vu7q=W}Vu7f=Wzt6u6VVvTr0r67vy}Vr7VWvVr^tf7öööö0{vVr7~^tvVu1{vVr7r^tvWwV|3r6VuWsVtW~u6Vs3{uVs7wWsV~[vvVw[vvV~7wW~Vw7wWw0{v}zw}t6t6V}3r6Vw^vvVt^vv1{uVpVwVu7rTw3WsVp3{wVw3{wVw^vvVp^vv1{uzr}Vz{wVw_vvVt_vv${tVqVwVu7~Tw3WsVq3{vVw3{vVw_vvVq_vv${tzu}Vs3{wzt}VwVtVufÜt{v}Vr7fy}Vr7f}öwww	Uv7fTrRvVr7~VwVtVu7¢Ö¶vfÞw7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7òööö1{vlVu^tzWwVu^t~}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv} ww	Uv7fTrRvVr7~VwVtVu7¾Ö¶vfÞwVr^tzWwt6Vr^t~7w0r6Vv7÷ööö@tvVvVw@trzw}VvVwf}Vr7fRv}5wt	Vvt	Vw^tvTu7v8r6VvVt@t~Vw^trWrVw^t~zw}Vt7å¶v7VufÅw}@trVvVr@tv}	uw	w\nw\bUv7fTrRvVr7~VwVtVu7Ö¶vfÞwVr^tzWwt6Vr^t~7w0r6Vv4tAuvVvVw@t~zw}t6Vw3{vVw^tv7ôööö1{vVw]u~Ws4wWp}VvVsOu~VvVpAuv}Vr7fRv}wt	Uv7fTsRvVvt	Vw^tvVw^trVtVufÕwTp3r67vWu7vzw}VsVu@tzVsVt@t~Vs7t@tvVsVw^t~@trVrVpVsfÄwTw7v1WuVwVpVwm}@trVvVu@tvVs7fRv}rwy	Uv7FTuRvVwVt7uWzVv^tvT|Vv^tr7sW{u6t6V{V|Tt0r67vWtzw}Vt7VW|Vt^tf7öööö0{wVt7r^tvWrt6t6t6t6Vt7~^tvTs7rx~wuuutuuvu}Vr_vv4¼»íÐØìÎvóVr7u_vv4Óõ±Ø¬Ávóò&{rzt}Vr^vv7´ëíq0{uzw}Vr_vv4¼§ý°ÚîÌv\'{t}VrVs7ô¶v7tfd{wVrVsTt7rWqVt7~W~Vs7q=WxVs7f=WyVwW}u6t6VzV}Tt1r6Vt7~W}Vt^trVs1{tVt^tvWtVs7u;r6VsWpVrWu6Vp3{pVp7wWpV[vvVt[vvV7wWVt7wWt0{v}zu}t6Vx3r6Vt^vvVr^vv1{rVqVtVs7rTt3WpVq3{wVt3{wVt^vvVq^vv0{pzr}Vy{tVt_vvVr_vv${uV~VtVs7~Tt3WpV~3{vVt3{vVt_vvV~_vv\'{szu}Vp{rzt}VuVs@tbVuVr@tfVu7t@t~VuVv^t~@tzVu7w@tZVu7úê¶v@t^VuVs@tRVuVr@tVVu7f@tjVu7ÝÖ¶v@tnVu7~7xVu7n7ufÂwWtzt}VtVrVsfÜt{v}zw}}Vu7FRvVt}wwr	Uv7¦vTrRvVv^trWsVrVv^tvTp@tbVrVpVs7s@tnVv^t~WpVu^tZWqu6t6Vr7jVr7bfVr^tjTv3{vVvVr^tVTsVwVtfr{wVr7~VqVvVsfwVr[vz3{wVr7z@tJVr7ÍÖ¶v@tNVrVs@tBVrVv@tFVr7f@tZVr7ÝÖ¶v@t^VrVs@t:VrVv@t>VrVp@t2Vr7t@t6Vu7xVr76Vr7^7ufÀwzw}}Vr7¦vRv}\nwt	Uv7VTrRvVvVw^tvVw^trVtVufÕwr	VwsVw^t~Vr7z@tjVr7¶×¶v@tnVrVu@tbVrVt@tf7wWsVr7w@tzVr7úê¶v@t~7wVr7~7ufÂw}@trVvVs@tvVr7VRv}äwww	Uv7VTrRvVr7~VwVtVufÝwVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVufÒwVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7~Vwm@tv}Vr7VRv}äwww	Uv7VTrRvVr7~VwVtVufÝwVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVufÙwVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7wVwm@tv}Vr7VRv}uwq	Uv76TsRvVsVu@tVVsVt@tjVs7t@tbVsVw^t~@tnVs7FVwVtVufÒwVs^tBWtt6Vs^tF7w0r6Vv7öööö@tvVvVt@trzw}7rWqVs7FVs^tN7vVtmTw7v7r7~fRVs^tF7w1r6Vs7v@tZVsVs^tNT|@t^VsVs^tB@tRVw7rWwVt7~VtmWu7vWtu6t6Vwr6Vs7w@tFVsVt@tBVsVs7b@tNVrVuVs7FfÄwTp3{wVv7öööö@tvVvVp@trVs7Rf³tzr}VvVs^tZ@t~VvVs_tRAtvzu}Vs7FT~VufÞuVs^tBWVs7vVs^tNVs^tFT}7öööö0Tpm@tNVs7wVVpm@tBVs7vV}Vpm@tFVs7~V~f&Vs^tzWpVs^t~W~Vu7fWuVs^tRVt0r6Vs7R7r7~fVVs^t^W|}VqV|TVp@tvV7rV~@tvVsVt7wTt@tZVw7fWwVq7~Wqzv}v}v}Vs76Rv}ðwww	Uv7fTrRvVr7~VwVtVu7Ö¶vfÞw7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7õööö1{vlVu7z^tvWwVu7~^tv}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv}gvVv^tv7q7u?}xvVv^tv7õööö0}PvVwVv^t~grvr	7vsVtVv^tvVv^trVw^tvfÅw}}\nww	Uv7VTrRvVr7~@tbVr7óâ¶v@tfVrVt@tzVrVw@t~Vr7@trVr7å¶v@tvVr7sVuVu7v8m7tTw7¾¶v^tv@tjVrVw7ö¿¶v^tv@tnVv7vVr7rfÂwVr7VRv}9ww	Uv7VTrRvVr7~VvfÃwVr7bVtVuf}7r7jfÒtTvVwLvnVvVr_tnAtfVvVrvt~}tvVr7VRvVv}Ôtws	Uv7VTtRvt6t	t6t6t6Vw^tv7wxttvw}Vw7rWuVw^tzWrVw^t~zt}Vv7v@t~Vv4ööööfAtvzt}VtVwCtrfuVw7~Wu7wWsVt^t~WrVt^tr}WwVt7zTpVu^tvfÃwVp7Yf\\VtVw@tnVtVwVr@tju6Vt7nfÿwTu7Y1r6Vu7v1r6Vu7öö²v0r6VvVt^tb@t~VvVt_tzAtvVs3{rVt^tvVw7w7wfhzr}Vt7zVuf\\zt}Vt7z7®å¶v7¬å¶vf8sVt7z7¬å¶v7ªå¶vf8}zv}v}Vt7VRv}4wu	Uv7fTsRvVv^tBWpVv^tFWqVv^t^VsVt@tzVwVqVpVs7z7pVuVrfötVs7fRv}zvVvVw^tvfÃw}Âstt	w\bUv76TsRvVs7v@tFVs7RVuVw7t7vVwVr?mVs7FVvf\nVs^tRWrt	t6Vt[vT3{vt6t6Vr7wxtvtw}7wWrVs^tZ{w}7vVt[vV7w1{wlVt7îí¶vfótzw}t6t6t6t6t6t6t6t6Vt[vvTv7w1r6Vv7~1r6Vr7wxtspr}7vWwVr7wxtwt~}Vr7v1Wwzq}Vt7~Vs^t^Vs^tZfw7w\x077v1Wwzp}Vs_t^WqVs7uLvJVsVt7~@tNVsVqAtFu6Vs7nVs7FfùwVs^tnTv3{pVs^tNVvVs^tjfwTv7w\x077t0{v}Vs7uLvJVv7w\x073{su6Vs7fVs7FfùwVs^tfTv3r67wWwzq}Vs^tNVvVs^tbfw7w\x07{v}zs}Vv7tTv7s?{tzu}VtVs^t^Vs^tZfõtWwzu}VsVs_t^AtFu6t6Vs7~Vs7FfùwVs^t~Tv3{vVtVvVs^tzfõt3{w}}Vv7v1Wwzt}t6t6t6t6Vvxtvtw}Vt^t~Tv7?{t}Vt7w7vfñtWwzu}Vt^t~7uWuVt^trWru6Vu3{tVu7~WuVr^trWvVr^tvWp7wWwVr7~Wr7w7vVpVvfu3{v}zt}Vv7uWuVt^trWru6Vu3{wVu7~WuVr^trWvVr^tvWp7wWwVr7~Wr7w7vVpVvfðt3{v}zw}7vWw}VwVt[vV}Vs76Rv7w\x07}$ww\bt	Vr3r64qWsVt^t&zw}4sWsVu^tv7w0r6Vu^trzw}VvVwVtfµw}7v\x07Û4~ðVsòVu^t^7wÛ4Rðò} tw	w\bUv7fTtRvt\b4wVw^tv7t0{vlVtVvVwVwf·wVt_u~TuVt_uv4w${vlVv^tvVv^trVwVwVufÊw}Vt7fRv}átts	w\bt6VwVv^tvTu^t~9{vVu^trVvVwf¶wT~ÑTv7w\x077={vVv7y\x07[vñ6Tv7={v7wVv7r\x073{v7wWpVt^tzTs3{v7vWuVw7qTv^tv7t1r67vWwV~4~þÑ7v\x07Tur6Vv^tFVu7wTw7n7vVwVv^tB?mWw}Vw7f7vVwmWu}Vt^t~WwVs7uWvu6Vv3r67vy}Vw7r^tvWrt	Vu3r67wWt7vzw}Vu^tvWtVu7r^tv}WsVw^tvVv7~WvVw7~WwVrVtVsff3{v}}Vp}ótwp	VuVrfÿtW7wWpt6Vu^tv7w0r6Vu^trTsVt^t9{wVt^tVs7t^tv7wTsVw^tr9{wVw^tvVs7uTs^tvT~7v>{wVs^trTsV~T|Vs?{wV|Vw^tz={wVw^t~V~WpVsWqzw}Vw^tr3{v7vVw^tvTs^trTqVqVqVs^tvTsTp=VpVw^tz=TpmWq7wVw^t~VsVpmWp}Vq7v1V3r6VvVwVtVuVr7vVuf´wy}VvVwVtVuVr7wVtVuVpVqfþtf´w}¬|u|	w\bt\rUv7¶TpRvt6Vu3{vVpVt_uvAtrVpVt^tf^t@tvVpVt7v7vVu7u=mTs_uvAt^VpVt7¶v7vVu7t=mTq_uvAtjVpVt7V7vVu7w1mT_uvAtfVpVs^tf^t@tRVpVq^tf^t@tnVpV^tf^t@tz7vWsu6Vs7ör1r6Vp7FVs7v7öw}vVs7öwWszw}}7vWVp7v@tÊrVp7GW{t6u6t6t6t6t6V7r0r67WsVp7¶~Wqu6Vs3{tVqVs7¶ô¶vtv}rvVq7fWqVs7rWszv}v}VpV7zTq^tvTs3{sVs^t6{sVp7FV7qTzVsvvv}vvVzVsvvf}vfVzVsvvV}vVVzVsvvF}vFVs^t2Tx7I\x07T~7wT}Vq^t~TsT|V~;{sV|7öw={sVq^trWqVs7u={wV~V{W~u6Vs3{uV~Vq[vvLvvVs7wWsVq7wWqV~7wW~zv}v}7vWsVp7¶pTqVp7F7vfúuVp7¶rVp7¶~VqfýuVpvr¶rWfu6Vs7r0{sVp7ÊrVsVs7wWs[vv3{v}Vp7¶pTsVp7F7wfúuVp7¶sVp7¶rVsfýuVpvr¶sWgVpVf}r¶sVpVp^tÊr@tpVpVg}t¦pVp7pWqVp7¦pW|7vWsu6Vs7f0{uVq[vvr6Vp7¶sVsVsV|^tv@tv}Vs7rWsVq7wWqzv}v}V}VzW~t6t6Vs7~9r6Vs7f?{wVs7V?{tVs3{uV~VqVs|vvzu}VsVq7rT}r6VsV~7rV}^vv@vv}V~Vq^vv@vvzt}VsVq7~T}r6VsV~7~V}_vvAvv}V~Vq_vvAvvzw}VsVq7fT}r6VsV~7fV}vvv}vv}V~Vqvvv}vv}V|7v={tV|Vz7öwLvvV|7öw7¶vV|7A=TsmTq9{tV|Vq7={tVp7ÊrVVsLvvVz7v7NVsmV|Vx76\x07ÛTy4sþ4öööNõVy4]ð4öööööö¶võVy4MðòVy4mð4öööööIõVy4}ð4ööööiõòòòAvvV{7öwW{V7wWzw}}Vpvr¶sWf}Vu7sWz7vWqVp7FW|V7r1Wx7vW~u6VqVz0{wVtVqWut	t6Vx{vVpVf}rFV~7u={vVu7b^tvW{Vu7f^tvWsV|^tvzw}Vu7f^tvTsVu7b^tvT{Vu^tvVu7r^tvfþt}W}Vu7n^tvWVvVwVsV{Vu7~_uv7wV}f´wWyVr^t~V=r6Vr^trV7t7	Wst6Vy4w {vVy4~þÑ7v\x07T7v={vVy4dþÑ7öö\x07VyÑ7w\x07V7rWs}Vs@tv}V~7wW~V|7rW|Vq7VWqzv}v}Vp7¶Rv}¹pw}	t	t6t6t6t6t6Vw^tv7wxrrutwv}Vw7~WuVv^trWvVt^tvWst6Vw^trTpVt^trT~9{vVsVp7t^tv7wTtVv^tr9{vVv^tvVt7uTr^tvTt7v>{vVr^trTrVtTqVr?{vVqVv^tz={vVw[v\\{vVw[v_7w\x07{vVu[vv7tTq7w\x077r={vVv^t~VtWst	t6t6t6t6t6Vqxtvtw}Vw^tfTv7?{t}VuVsVrfñtzu}Vw^tf7uWvVw^tzWtu67vVv3{ulVv7~WvVt^trWuVt^tvWpVt7~WtVsVrVpVufu3{v}zw}VrVsTt7rW~Vt7~WqVw^tzTpVv7uWVr7q=W|Vr7f=W}u67vVVpTv0{tlVv7~WpVrVv^tr1{vVv^tvWtVr7u;r6VrWvVsWuu6Vv3{uVv7wWvVt[vvVu[vvVt7wWtVu7wWu0{v}zw}t6t6V|3r6Vs^vvVt^vv1{uVtVr7rTtV~3WvVt3{wV~3{wV~^vvVt^vv1{uzr}V}{wVs_vvVt_vv${tVtVr7~TtVq3WvVt3{vVq3{vVq_vvVt_vv${tzu}Vv3{wzt}VsVtVrfÜt{v}}7w}Vw[v^zs}VvVpVuVsV~fÎwzr}7vVw^trTwVt^tz9{ulVvVt^t~Vw7t^tvfÉwzu}Vw^t~7FWuVw^tr7FWwu67vVu3{ulVu7FWuVvVw7FTwVtfÈw{v}7wzt}Vw^t~7FWuVw^tr7FWwu67vVu3{tlVu7FWuVvVw7FTwVtfÈw3{v}7wzw}Vw^t~7FWuVw^tr7FWwu67wVu3{wlVu7FWuVvVw7FTwVtfÈw{v}7v}7w\x07}Èrwq	t6t6Vv^t~Tt3{vVt^tbVw;r6Vt^t~7uWrVt^tr7~Wtu6Vr3{tVr7~WrVt7~Tt^tvVw1{v}Vt[vrWpzt}Vt^tfVw[vvTp7t1{w}7vWpVwVv^tvTr^tZ9{vVr^t^Vw7ZTr7~WsVr^tR7FWtVr^tV7FWuu6VtTrr6Vt7FWtVvVu7FTuVsfÈw{w}}Vr3Wpt6Vv^t~Tu3r67r7nfÒtTu4wAtfVu4vAt~Vu4öööö¶vAtv7vWt7vf­tVvVu@t~Vu7~Wqzw}Vu7~WqVu^t~Tt7f?{vt6Vu^tbTs{vVuVv^tv^tZT~r	Vu7z7vV~7w7wfWV~7wWtVu^tbTsVu^tfWvu6Vv7tLvvVtr6Vt7wWtVv7wWvzw}}Vq^tvWtVsV~s7v}@tbVt7uWvVu^trWtu6Vv3r6Vu^tbWszt}Vt^tvTsVu^tb?r6Vu^tfVsVt7r[vvLvv}Vt7~WtVv7~Wvzv}v}VwVs9{wVu^tfVwVr3Lvvzw}Vu^tvVt0r6Vu7r7~fV}Vu^trVt7uTvVr3LvrVvVw@tvVqVt7w@tv}Vp7w\x07}Ürts	w\bt6t6Vv^tzTt3{vVt^tbVw;r6Vt^t~7rWuVt^tr7fWru6Vu3{tVu7fWuVr7fTr^tvVw1{v}Vr_u~Wqzt}Vt^tfVw7rTu^tv3{vVu_u~y}Vv^tvTu^t~TsVw=r6VvVu^trVw7qfÌwWqVv^tv^t~WsVv^tzWt}t6Vt3r67r7nfÒtTt4~AtfVt4vAt~Vt4öööööwAtv7vWu7vfªtVvVt@tzVt7~Wvzw}Vt7~WvVt^t~Tu7f?{vt6Vt^tbTr{vVtVsr	Vt7z7vVs7~7ffWVs7wWuVt^tfVt^tbTp7rWru6Vr4vAuvVur6Vu7wWuVr7fWrzw}}Vv^tvWuVsVps7v}@tbVu7rWrVt^trWuu6Vr3r6Vt^tbWrzt}Vu^tvTvVt^tb?r6Vt^tfVv7rTvVu7~_uvAu~Vv4wAuv}Vu7fWuVr7fWrzv}v}VwVr9{wVt^tfVw7rTvVqAu~Vv4wAuvVqy}Vt^tvVu0r6Vt7~7ffV}Vt^trVu7rTtVqAu~VtVw@tvVvVu7w@tvVqy}Vq}Ü}ua	w\bw\nVvt\bVu[v"3r6VuCt&4võ4~ð4tòWm4vzw}Vt7vWeVu^tn7fWqVt^tTrVu^tjTsVrVs?m7wW|Vt^tWrt6u6V|7wT|3{wVr^tv7w0r6Vr7rWsVr7~WrVwVs^tvVq7fTqfÍw{w}}VuCt&4võ4~ð4uòWm4vzw}t6Vu^tRTq3{vVu^tVVw^trTs^trr	7vVs^tvT|^trTrVrVrV|^tvT|Tp=VpVs^tz=TrmW~7wVs^t~V|Vrms7w}WpVq7rW|7zWqu6VqWrV|3{wV|7fW|Vr7fWqVr7r^tvVr^tvVpV~fût3{v}t	Vr7zTw^tvr6Vw^trzw}VsVtVufµw}7v\x07Û4~ð4ròWm4vzw}Vu^t^TrVu^tZ7FWbVt^tWfVt^tWgt\bu6VrVb1r6Vd7wWdVr7FWqVr^tnT|Vr^tj7FWcu6t6t6t6t6VcV|Ts1r6Vs7FW|t6t6Vs^tv3r6Vs7~W}Vw^trWpt6Vs^trTzVf9{vVgVz7t^tv7wTVp^tr9{vVp^tvV7uT^tvT{7v>{vV^trTV{T~V?{vV~Vp^tz={vVs[v\\{vVs[v_7w\x07{vV}[vv7tT~7w\x077r={vVp^t~V{Wzt6V~xtuvr}Vs^tf7uWpVs^tzW~u6Vp3{~Vp7~WpV~^trW}V~^tvW{V~7~W~VzVV{V}fu3{v}zp}VpVzV}VgVffÎw{~VqWrz|}VwVsVefÈw{qVqWrz}Vs^tfTp7?{t}V}VzVfñtVs[v^1{sVqWrzq}Vr^t~Tq7t0r6VrCtzVdÛ4Vðòz~}Vw^trVtVuVrVq7v1fÏwWm4vz~}VVzT}7rWxV}7~WyVs^tzT{Vp7uW`V7q=WaV7f=Wnu6V{TpV`0{tVp7~W{VVp^tr1{vVp^tvW~V7u;r6VWpVzW}u6Vp3{sVp7wWpV~[vvV}[vvV~7wW~V}7wW}0{v}zw}t6t6Va3r6Vz^vvV~^vv1{uV~V7rT}Vx3WpV}3{wVx3{wVx^vvV}^vv1{uzr}Vn{wVz_vvV~_vv${tV~V7~T}Vy3WpV}3{vVy3{vVy_vvV}_vv${tzu}Vp3{wzt}VzV~VfÜt{v}}Vs[v^3{tVqWrzr}Vs[v^{wVqWrzu}Vs[v^3{v}VqWrzw}}t6t6t6t6t	t6t67wVu^t~Tr7uVr7t;m7wxtvwu}Vu7zzw}Vu^tf7nW|Vu^tzWqVw^tr]ufWj7vWru6t6VrWsVqWrV|3{vV|7nW|Vr7nWqVr7f]uvVj{w}}Vs3{tVs^tvWrVs7r}WqVr7wxutuvw}VuCt&4võ4~ð4~òWm4vzr}VuCt&4võ4~ð4qòWm4vzu}Vw^trVtVufµw7v\x07Û4~ð4òWm4vzt}VqCtv}Wm4w}AuvVvVmAu~}Èwvt6t6t6Vs7w0r6Vp7vVpVv[v>mWvVrÑWsVr4VþTr&{wVrÑ7wTpVu^tZ9{wVwVtVuVu^t^Vp7FVvVs?fÏwy}Vr4VþTr&{wVrÑ7wTvVu^tZ9{wVwVtVuVu^t^Vv7F7vfÏwy}VvVs?{w}VuCt&4võ4~ð4qòy}VwVtVufµw7v\x07Û4~ð4pò}Èuwq	Uv7fTpRvt6t6Vt^tJT~3{v7wWst6Vt^tv7w0r6Vt^trTuVw^t9{wVw^tVu7t^tv7wTuVv^tr9{wVv^tvVu7uTu^tvTq7v>{wVu^trTuVqTVu?{wVVv^tz={wVv^t~VqWsVuWrzw}Vv^tr3{v7vVv^tvTu^trTrVrVrVu^tvTuTs=VsVv^tz=TsmWr7wVv^t~VuVsmWs}Vt^tNWuVr3r6Vt[v#7w\x073{w}t	t6Vw^tTv3{vVp7~Vv7ç÷¶v7|VsVrfâwVp^t~7w\x073{vVp^tzzw}Vt76Vw7®vVt^t6mTv^tvVv^tr7ç÷¶v7|VsVrfüu}WrVu7~WvVuV~7uTtWuu6t67vWwVt3r67vWvzw}Vt7~WtVrVv7~Tv^tv9{w}}VvVu7~VvmTv3{wVv^trWwzw}Vt^t:Ww}Vp7fRvVw}°tww	Uv7öwTtRvVt7µ¶v@t\nVt7@tVt7µ¶v@tVt7Âõ¶v@tVt7q@tVt7ûê¶v@tVt7ªµ¶v@t*Vt7r@t"Vt7¨Û¶v@t&Vt7²µ¶v@t:Vt7p@t2Vt7¢µ¶v@t6Vt7ÚÀ¶v@tJVt7s@tBVt7ñ¶v@tFVt7Âõ¶v@tZVt7q@tRVt7¤Ë¶v@tVVt7À¶v@tjVt7q@tbVt7Îñ¶v@tfVt7Âõ¶v@tzVt7r@trVt7ÅË¶v@tvVtVv@tNVtVv7·v@tVtVv7^@tVtVv7B@t.VtVv7´v@t>VtVv7j@t^VtVv76@tnVtVv7f@t~VwVt7~fÿuVt7öwRv}üsw	Uv76TqRvt	t	t6Vs3{vVs^tv7t0{vt6Vp4~þÑ7v\x07T~3{vV~7wT~Vs^tB9{vVs^tFV~7nT|^tbW}7vW~V|^tfzu}7wW~7vzw}7wW~7vWs7w}W7w}W{VpÑTz7w\x077;r67rVz7y\x07[vñ6\0Wx}t6t6t6t6V~3r6V|^tv7óööö1{w}V{tV}3{wVq7~7rV{V}feVq7õööö@t~zu}V}r6Vq7~V|f±wzu}V{w}Vs^t>{vVq7÷ööö@t~VqVx7w\x07Lvzzw}Vq7öööö@t~}t6Vp4RþTp&r67ööööW~zw}VpÑt	Vr67vW7~zw}Vs^tZWVs^t^}W|7wWyV7FWsV|7^W~t	t6u6V~WVs3{wVs7FWsV7FW~V^tvVy1{v}Vq7BV7^fÌuVq^tBzw}Vq4wAtN7v}W~Vq_tNWp}Vq7jVuVrfeVq7^V{V}fe7wWVz7w\x077=Tu3r6Vz7y\x07[vñ6W}Vq7BVwVtfeVvVq^tR@tnVvVq_tjAtfVvVq_t^AtjVvVq^tF@tRVvVqvu~}uvVvVLv4VvVpAuNVvV~@tBVvVq^tJ@tFVvVq_tBAt^VvVx7w\x07Lv6VvVur	7ws7w7u7vVz7y\x07TvmVv7w0m}Lv7Vq76Rv}kvVv[vv7tTv^t¶¿6Vv^tî¿6Vwfàt}uws	Uv7¦vTtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}VvVwvuv}uvzr}VvVwvuv}uvzu}Vv7rVw^t~Vw^tzfeVv7õööö@tvzt}Vw^t~WrVt7rVw^tzTpfJVp7rWuVt^tzTsVt^trWwVt^t~Vs7rWsu6t6Vw3{vVu3{vVt7fVrf±wVsVtvuf}uvVw7wWwVs7fWsVu7fWuVr7fWrzw}}VvVt_trAtrVvVp@tzVv7òööö@tvzw}Vw^trVt7RVw^t~TsfYVs7I\x07TwVt^tRVt^tZTpTrVwVr?mWr7fWwVt^t^Vp7sWuVt76Wpu6Vrr6Vt7FVw7z^tvVw7~^tvfeVpVwf±wVuVtvu6}ufVuVtvuF}uvVr7wWrVu7VWuVw7VWwzw}}VvVt_tRAtvVvVs@t~VtVs@tZ}Vt7¦vRv}¢twu	t6t67sVv^tvTt7ööööVt7v8mTt7sVw^tvTu7ööööVu7v8m1{v7wWut6t6t6t6t6Vt7wxsrutwvp}Vv^t~TtVw^t~1{rVt7wWtVw^tr7~WwVv^tr7~Wvu6Vt7wTt3{pVv7r^tvVv^tvVw7r^tvVw^tvff3{sVw7~WrVw7VWwVv7VTv7nVrf¿w3{v}zr}Vv^tzTtVw^tz1{uVw^t~WwVt7wWtVv^t~7fWvu6Vt7wTt3{sVv7fTvVwf¿wVw7fWw3{v}zu}Vv^t~Vv^tzVw^t~Vw^tzffy}Vv]u~Vw]u~y}Vv[vrVw[vr0y}7vWu}Vu}zvVvVwf¾w7w}ãutp	w\bUv7VTuRvt6t6t6t6t6t6t67sVv^tvTs7ööööVs7v8m7wxswtursv}Vw7Äü¶v7Àü¶vf8zs}Vv7rVwf,zr}Vv7~Vwføwzu}Vv7rVwf^zt}Vv^t~WrVv^tzVw7­vf\\7rWvu6t6Vvr6Vt3{wVw7Zf\\zw}Vw7«vf\\zu}VrVwf¼wVt7wWtVv7fWvVr7fWrzv}v}Vv^trWqVu7~Vv^t~Tr7r7ffSVu7v@tjVuVu_u~AtbVu7b7vVr7r7ffWVu^tjWtVu^tnWpVrr6VtVrVq7~WvVpVt7rWtu6Vt7~Vv7~@tvVv7r_tvW~Vt7z7ÚÀ¶v@tvVtV~AtvVv7VWvVt7fWtVr7wTr{v}Wt}Vu^tbVwVpVtfÿuVp7r7ffh}Vu7VRv}uwp	Uv76TtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}Vv7÷ööö@tvVvVw[vrLvrzr}Vv7ôööö@tvVvVw]u~Ou~zu}Vt7fTuVw7rfoVv7rVuflVv7õööö@tvzt}Vw^t~WrVt7rTsVw^tzTufJVsVt^tzVu7~7ffWVur6VuVt^tzTwWsVt^t~Vw7rWwu6Vt7fVrf½wVwVtvuf}uvVw7fWwVr7fWrVu7wTu{v}VtVs@tz}VvVt^tz@tzVvVt_trAtrVv7òööö@tvzw}Vw^trWrVt7rTsVw^t~TufYVsVt^tzVu7~7VfWVur6VuVt^tzTwWsVt^t~Vw7sWwVt7FWpu6Vt7fTqVrfoVt7VVqflVpVr7ff½wVwVtvuF}ufVwVtvuV}uvVw7VWwVr7VWrVu7wTu{v}VtVs@tz}VvVt^tz@t~VvVt_trAtv}Vt76Rv}-vVtVr9r6Vv7öööö@tvy}Vvt	VuVt7t^tvTvVw7V^tv9r67vWt7wzw}Vw7j^tvVv7uTv^trWtVv^tv}VtfËu}Òowc	Uv7tTqRvVs7w\x073r6VwVw^tNTsVsVuVuVs=mTp@tN}Vq7nVpVuVuVp=mTd7r7vfSVq7v@tZVqVq_unAtRVq7R7vVd7r7vfWVw7zWcVq7ÎwWzVq7wW{Vq7ªwW`Vq7ÚwWxVq7¦wWyVq7²wWfVr^trWeVr^tvWbVr^t~WaVr^tzWnVq^tZW}Vq^t^Wou6t6t6t6VgVd1r6VqVcVtVg7FTsVrfÈwLvþtVq7Áð¶v@twVq7öööö@t¦wVq7v@tÞwVq4ööööfAtÖwVq7vLvýtVq7vMvÿtVq4AtwVq7v@tÂwVq4öööö¶vAtÚwVq7öööö@tªwVq7öööö@twVq4vAtötVq4ööööööööö	At¶wVq4öööö¶vAtÎwt6t6t6t6t6Vs^tv7wxrwturv}Vq7FTuVw^tjVs^trT~VbVefºwVff¨tVfVq^tN@t~VfVq_tFAtvVuVs7~TufôtVyf¨tVyVq^tN@t~VyVq_tFAtvVq7ætVufòtVqVq^tîtTu@twVq^tâtWVq7¦tTp7bVuVu7b9mTuf@VpVufCVu7uW|VuVq^t®tTpWlVq^t¢tVp7zWp7vWuu6VuV|1r6Vq7FVuVTm^tvVm7r^tvfËuVpVq^tN@t~VpVq_tFAtvVu7~WuVp7zWpzw}}VqVq_t¦tAuFVqVl@tNVxf°tVxVq^tN@t~VxVq_uFAtvVqVsYv_MvÿtVs[v~7p1{sVs^tf7^WuVs^tzWpu6Vu3{pVu7^WuVp[vR7wWsVp7^Wp7w1{v}zp}Vw7Ðå¶vVs^trVs^t~VrVq7Öwf¹wzp}Vw7ßå¶vVs^trVs^t~VrVq7Öwf¹wzs}Vw7Úå¶vVs^trVs^t~VrVq7Öwf¹wzr}Vq7q@twVq7éå¶v@tw7	WuVnVs^trTs=r6VaVs7t^tvWu}VuVw^tjTs^tZ9{uVq7FTpVs^t^Vu7ZTs^tvVs^trfËuV{f¨tV{Vq^tN@t~V{Vq_tFAtvVs^tVW~VqVs^tRT@tòtVuVw^t~9{uVw^trVuTu[vv{uVu7wLvvVpVwV~VVs7~7vVqf»wVzf¿tVzVq^tN@t~VzVq_tFAtvzu}VvVq_tRAtvVvV}@t~Vq7tRvy}7vWs}VqVsLvýtVq7v@tFVq7êtVbV~7t7vV~Ve?mVq7FVw^tff\nt6t	t6t6Vq^têt7wxtvwu}7wWpVq7w@tötVq^tÒtWsVq^tÖtW~7r7zfÒtWuVq7FV~VsfËuVuVq^tN@t~VuVq_tFAtv7wzw}Vq^tÖtWsVqVq^tÒtTp@tBVqVs@tF7	Wuu6Vu7wWuVq7fVq7FfùwVq^tf{v}VqVu@tötVq7b@tÆtVqVp@tÚtVqVs@tÞtVq7²tVq7ÞtfVq^t²t7öööö0r67rWu7vWp7vzw}Vq7F7rf@Vq^tBTuVq_t²tAtvVuVq^tºt@t~Vq7w@t¶tVqVq_tFAuÎtVqVq^tÆt@t®tVqVq_tÞtAu¦tu6t6Vq7FVq7¦tfVq^tF7öööö0{vVq^t¶tTuVq^tÎt0r6Vq7Ît7wfC}Vq^tÊtVu7zTsVq_tFAtvVsVq^tN@t~VqVu7w@t¶tzw}}Vq^tÊtWuVq^tÎtWpVq^t¶t}WsV`f©tVqVs@twVqVu@twVqVp@tªw}Vq^tætV7r7~fh}Vq^t¶wW~Vq^tÊwWt6t6t6t6t6Vq^twTuVq^twTs7Áð¶v7ff3r6VuVs7éå¶v7qff{wVuVs7Úå¶v7uffW|Vq^tòtWpt6V~7w1{vV|3{vVp7w0{u}VuVs7Úå¶v7uffW~Vq7¦tVpf´uVq7r@tJVq7¨Ã¶v@tNVq7qVsV~m@tBVq7¡Ã¶vVuV~m@tFVqVq^t®t@t2VqVq^t¢tTu@t6Vq7ÞtVq7F7uf}Vq^t¦tVu7w7wfhzs}Vq7Ît7wVq^t¾wVq^t²w7öööö0Tum7vVq^tºwVumf¸uVq7~7wVq^t¢wVq^t¦w7öööö0TsmTu7vVq^t®wVsmTp7¦ý¶v7qfîtVqVuVp7¡ý¶v7~fît7tWst6Vq^t~T~Vq^tvV~mTVuVmTuVq^tzVq^trV~mVpVmT~7ñú¶v7tffr67ÌÂ¶vWpzw}VuV~7µí¶v7uffr67ÂÂ¶vWp7pWszw}VuV~7°í¶v7tffr67ÝÂ¶vWp7Wszw}VuV~7ÕÄ¶v7pffr67×Â¶vWp7|Wszw}7¾í¶vWp7~WsVuV~7¾í¶v7~ff{vVuV~7ßÄ¶v7zffr67çÂ¶vWp7fWszw}VuV~7¦í¶v7}ffr67ðÂ¶vWp7}Wszw}VuV~7ÃÄ¶v7yffr67Å¶vWp7eWszw}VuV~7­í¶v7ffr67Å¶vWp7Wszw}VuV~7²Ä¶v7{ffr67¯Å¶vWp7gWszw}7í¶vWp7qWsVuV~7í¶v7qff{vVuV~7§Ä¶v7}ffr67½Å¶vWp7xWszw}VuV~7Ëí¶v7pffr67µÅ¶vWp7~Wszw}7|WsVuV~7ªÄ¶v7|ffr67ÏÅ¶vWpzw}VuV~7óú¶v7tffr67ÇÅ¶vWp7~Wszw}VuV~7ÿú¶v7uffr67ÐÅ¶vWp7}Wszw}VuV~7úú¶v7tffr67èÅ¶vWp7~Wszw}VuV~7øú¶v7uffr67âÅ¶vWpzw}VuV~7ý¶v7pffr67ýÅ¶vWp7Wszw}7õÅ¶v7Ä¶vVuV~7ý¶v7sffTumWp7~7kVumWs}Vq^twT~{tVqVs@t2VqVp@t6Vq7w@tJVq7Û¶v@tNVqVq^t¶t@tBVqVq^tÊtTu@tFVq7²tVq7F7uf}zu}Vq7¦tTu7Ã¶v7}feVq7F7wVq^twVq^tw7öööö0Tsm7vVq^twVsmf¸uVuVq^tBTuVq^tNf9VqVq^t®t@tÆtVqVq_t¦tAuÞtVq^tFVu7w7wfhzu}Vq7w@t2Vq7®ð¶v@t6Vq7s@tBVq7¤Ã¶v@tFVqV_trAtNVq7ÞtVq7F7uf}zt}Vq^tÊtWuVq^t¶tWVq7¦tVq^tÆwVq^tÂwV~f¾uVq7w@t:Vq7Û¶v@t>VqVs@t2VqVp@t6Vq7w@tJVq7Û¶v@tNVqV@tBVqVu@tFVqVq^t®t@t"VqVq^t¢tTs@t&Vq7²tVq7F7sf}Vq^t¦tVs7w7wfh}Vq[výt7w0r6Vq7²t7Ã¶v7Ã¶vf8}VqVq^tºt@tÆtVqVq_t²tAuÞtVq^tÎtVu7w7wfh}Vg7wWgVq^tÖwVq^tÒw7w7wfhVqVq^tÆt@tÞwVqVq_uÞtAuÖwVq7FTuVq7Öw7v|vvVoV}7vVu7v|vvV}7wW}zv}v}ñuP	t\bt\nUv7ÖqTrRvVw^tRTd^tWsVw^t^Tp^tnWyVr7îtT|Vd^tTqVp^tjTVqV?mTqf%V|VqfNVw7zWjVr^tÖtWzVr^têtW}VyWpu6Vqr6V}VzVs^tv7w0r	VjVs7r^tvVpfÍws7v}LvvVq7wWqVp7fWpVs7~WsVz7wWzzw}}Vr^tîtWfVuV@ttVr7Æs7vVfÐtV}VzWa7qWg7vW|Vr^tÎsWnVr^tÂsW{V}Ws7vWqu6t6t6t6Vs3{vV|3r67vW|zw}V|7wW|VqVaVsWpu6VsVa0r6VpWqzt}Vq7wWqVs[vvVs7wWs{v}Vq7wWpzw}V~V?Tx3{w7vWsVxV~TpW~}VpVn9{wVg3{wVpV{Tp[vv{wVp7wLvvVg7wWgzw}}Vr7v@tæpVrV{@tþpVrV{Vn@túpVr7ÖwVr7þpf\x077vWx7rW|7vWsVr^tÖw7w0r6Vr^tÒwWsVr7ît7rf/Vr^têtVs@tvVr7w@t®uVrVr_tîtAu¦uVrVr^tæp@tÖtVrVr_tþpAuîtu6t6Vr7îwVr7îtf\x07Vr^tîw7w1{vVr^têwWpVr^t®uTsVr^t¦u0r6Vr7¦u7wf.}Vr^t¢uVs7tVp@tvVrVs7w@t®uzw}}Vr^t¢uW|Vr^t¦uWxVr^t®uWs}Vr^tÆsV{7w7wfhVVzVVz?mWeVu7ÆtWgV|Vs7tWcVr7ÆtW{Vr7ÒtWaV|Wsu6t6t6t6t6VsVc1r6Vs^tvWpVs7rT~WsVpVe9{sVpV}WsVyVp7rWqVpVd^t?{wVs[vvWb7vWzt}VxV|7r7rfh7vWaVzr67vWsu6VVVsV}[vv7wWVVzVs7wTs1{v}}VfV}7w7wfhVw^t^W}Vr7æwVw^tVTs^tv7vVs^trmVs7~^tvVs7z^tvf\0V}^tRT~7rWqVr^tâwWyVr^tæwW{V}^tVTfWst6u6t6t6Vqr	Vs7~^tvVs7z^tvV{Vyfût3{w7ws7v}WnVuV~@ttVr7Æs7vV~fÐt7qWzVr^tÎsWdVr^tÂsW|7vWsVnWqu6t67tWpt	t6Vq7t0{v7v7tVqmWpVq7w\x073{vVaWVpzw}VsV~9{wVsV~VsT=WsVp}WqVVd9{wVz3{wVV|Tp[vv{wVp7wLvvVz7wWzzw}}7vWqVr7v@tæpVrV|@tþpVrV|Vd@túpVr7þwVr7þpf\x077rWs7vWpVr^tþw7w0r6Vr^túwWsVr7ît7rf/Vr^têtVs@tvVr7w@t®uVrVr_tîtAu¦uVrVr^tæp@tÖtVrVr_tþpAuîtu6t6Vr7öwVr7îtf\x07Vr^töw7w1{vVr^tòwWpVr^t®uTsVr^t¦u0r6Vr7¦u7wf.}Vr^t¢uVs7tVp@tvVrVs7w@t®uzw}}Vr^t®uWqVr^t¦uWpVr^t¢uWs}Vr^tÆsV|7w7wfhVrVy@tuVrV{@tuVrV}@tuVrV~@tuVrVf@tuVrVsVq7t@tªuVrVp@t®uVrVs@t¢uVrVs@t¦uVr7ÆsVr7¦uTsft	Vr^tÆs7÷ööö1r6Vr7v7r7r7bfSVr^tWpVr^t\nTVr^t¶s@tfVVrvtÆs}tvVr7w@trVrV@tªrVrVp@t®rVr7îtVs7R|vv7bWq7wWsu6Vr7þpVr7îtfVr^tþp7÷ööö1r6Vr^t®rVs0r6Vr7®rVs7w7r7bfWVr^tªrW}VqVTpVrvtþp}tvVpVr^tîp@tfVrVs7wTs@trVq7bWqzw}}Vr^tÖtVr^tît7r7rfhVr^t®rzw}Vr^t®uVr^t¦u7r7rfh7rW7vWs7v}WpVu7Êtf»tVuVs@t²tVuV@t¶tVuVp@tÊtVt4RþT\\Ñ7wWWVw^t^Tp^tZTc7FWs7vWgVp^t^TdWq7vWbu6t6Vsr6V\\&{wVWVq^t^1{w7wWg}7rW{7vWfVtÑTi7w\x077=r67vWezp}7vWeVi7y\x07[vñ67q7w\x077w={sVr7vVw^tj^tZTp7w7tfSVr7v@tÖtVrVr_uAtîtVr7ît7vVp7w7tfW7wVpVp7w;mT7wWsVr^têtVr^tÖtT~7wWqu6Vsr6Vq7tLvvVs7wWsVq7tWqzw}}VbVcVgmWzV~VWst6Vp3r6Vs7wWszw}Vq7tLvv}VrVr_tîtAu¦uVrVs@t®uVr4rAtuVr4vAtuVr4öööö¶vAtªu7vW~7v7w7w7tfhVr7v@tpVr4öööö¶vAtpVdVz7FW{Vr7ÂuWfVdW|u6t6V|V{1r67vWqVr7v@tÊuVr4öööö¶vAtÂuVr7v@tÚuVrV~@t¶uV|^tnTsV|^tj7FW7wWyu6VsV0{tVjVsTpVw^tR7vfÈwVs7FWsVqT}7wWq{vVfV}f!Vr7vVr7¦uVwVpVw^tR7vf£wVyVr[v\x07Wyzv}v}Vr7îtVr7¦u7R|vvVr^tpW|Vr^tpWqVrVz@tâqVrVd@tæqVr7þpTsVqf%VsVqfNVr^tæpW}Vr^túpW`Vqr6V|7bWsVqWpu6V}V`VzVs^tvT=r	VwVdV7FT~^t~V~7z^tvV~[vZf¦w7ws7v}LvvVs7nWsV}7wW}Vp7wTp{v}}Vr^tþpWo7vWst6u6VsV}0{wVsV`Vs7wWs[vv3{v}Vr7vVq7r7zfS7vWpVr7v@t¾rVrVr_uAt¶rVr7¶r7vVq7r7zfWVr^t¾rWeVr^t²rWzVqr6u6V|Vp7nTs^tfWVs^tzW~VrVw@t²sVrVs@tÊsVrV~@tÆsVrV~V7t@tÂsVrVr7ît@t¶sVrVr7æq@tÎsVr7®vVr7Æsft	Vr^t.7w1r67vW7vW~7rzw}Vr^t*WsVr7þp7rf/Vr^túpVs@tvVr7w@trVrVr_tþpAu®rVrVr_t¶sAuîpVrVrvtÆs}uþpu6t6Vr7¦vVr7þpfVr^t&7w1{vVr^t"W~Vr^trTsVr^t®r0r6Vr7®r7wf.}Vr^tªrVs7tV~@tvVrVs7w@trzw}}Vr^trWVr^t®rW~Vr^tªr}WyVzVe7zTsV@t~VsVy@trVsV~@tvVe7wWeVp7wTpVq1{v}}Vr^t¶rWRVrVr_tÒtAu¶rVrVr^tÚt@t¾rVrVr_tÂtAuîpVrVrvtÒt}uþpVr7âpf±t7vWsVr7®r7vVr^t¾rT|fÑtVzVe7zWqVr^tªrWlVr^trWmVzW~u6Vs7vVsV1m3r6VqV~1r6V~^trTsV~^t~7tWV~7zW~zt}Vr7¾vV|7r7zfSVr7v@tæpVrVr_u>AtþpVr7þp7vV|7r7zfW7wV|V|7w;mTp7wWqVr^túpT{Vr^tæpT~7zWsu6Vqr6Vr767v7r7~fSVr_u6WtVs7~7v@tvVsVtAtvVq7wWqVs7zWszw}}VpV~Wxt6V|3r67vW|7v7r7r7~fhVx7wWxzw}Vs7v@t~Vs4öööö¶vAtv}Vr^tþpWSVr7Æs7	V|fÑtVr7v@tæpVr4ööööfAtþpV}VeV}Ve?mWPVr^tÂsWkVr^tÎsWT7vWyu6t6t6t6VPVyT1r6VzV7zTs^t~Th7tW}Vs^trWp7vWsu6VsV}0{tVTVsVp^tvTq=r6VkVq7tV@tv}Vs7rWszv}v}Vr^tæpWqVr^túpW|Vr^tþpW~Vr^tÆsVk7r7rfhV{Wsu6Vx3{tVs^tvVs7r^tv7r7~fhVx7wWxVs7zWszv}v}VV`WQV7wWyVpV}WUVpW~u6V~TfVU0{tV~7rW~Vf^tvTsVx9{vV{Vs7zTs^trTqVs^t~7uW^u6VqV^0{wVq7~Vq^tr7tWsVq^tvWqu6Vs3{rVTVq^tvT_=r6Vs7rWsVq7rWqVkV_7t^tvV0{w}}Wqzv}v}v}VSV{7r7zfhVr^t®rVl7r7rfhVr7¶rf³tVzWsu6Ver6Vs^tvVs7r^tv7r7rfhVe7wWeVs7zWszw}}VRVz7r7zfhVoV`7w7wfhVr^tîtVr^têt7w7tfhz|}Vhr	7vWqVmVp^tvTs=r6VlVs7t^tvWq}Vh7w1r6Vp7rWV}7r7t\0W|VpW}u67vWsVmV^tvT~=r6VlV~7t^tvWs}VV}VsVq?mW}V7rWVqVsVsVq=mWqV|7wT|{v}V}^tvWs}V{Vs7z7vVsVx?ms7v}Wst6VfVU1T~{vVs3{vVQ[vv7w\x073{vVs^t~TqVs^tv0r6Vs7r7~fV}Vs^trVq7uT|Vh@trV|Vp@tvVsVq7w@t~}Vr7þpV~fAzv}v}Vs^tvWpVs7rWsVpVm9{vVlVp7tTpVp^tv7w@tvzv}v}VoV`7w7wfhVr^tîtVr^têt7w7tfhVr7Òtft7wW|7vW~7vWqzs}V~7wW~V|7FW|Vy7w\x07r6Vr^tpTsVr^tp0r6Vr7p7r7nfV}Vr^tpVs7nTpVr_tÚuAtvVpVrvtÂu}t~VrVs7w@tpsVr^tÂuVr^tÎu7r7rfh}zv}v}Vs7FWsVb7wWbVq7FWqzv}v}Vq7fWqVa7wWaVs7fWszw}}7vWpt6Vr^tpT}3{vVqV|WzVr^tpW{V|Wst6u6VsVz1r6Vs7wWVs[vv{tVWs}V}Vp7wTp1{v}V}Wpzw}V{Vp7nTs^t~Vs7z^tv7r7rfhV{7nWxVpWyu6Vy7wWeVxVy7nWq7vWst	t6u6V}VsVe;r6VrVp@tpzs}VzVsVTf1r6Vf[vv7w1{tVq7~^tvVq7z^tv7r7rfhVq7nWqVs7wWszw}}VsVy7wWyVzzw}VsVy7wWyVf7w}WV{Vp7nTsVq_tfAtfVsVqvtv}tvVp7wWpzv}v}VrVr7p@tpVrVr7p@tîtVr7öqVpVr7îtTq7ffuVr^tpWVr^tpWsVr^tpWpVr7r@tîtVr7v@tÖt7v7r7r7nfhVr7r@tÒtVr7r@têtVsVp7n7vfÄtVrVp@tîqVrVs@tâqVrV@tæqVqf¬tVr^tþqWpVr^tòqWsVrVr^töq@trVrVs@tªrVrVs@t®rVrVsVp7t@trVrVr7æq@trVr7þpVr7®rft	Vr^tþp7t1r6Vr7N7r7r7nfSVr^tNWsVr^tJT{Vr_tîpAtfV{Vrvtþp}tvVr7w@t¾rVrV{@t²rVrVs@t¶rVrVr^tr@t¶sVrVrvt®r}uÆs7nWs7wWfu6Vr7îtVr7ÆsfVr^tît7t1r6Vr^t¶rVf0r6Vr7¶rVf7w7r7nfWVr^t²rW{}VsV{TpVrvtît}tvVpVr_tÞtAtfVrVf7wTf@t¾rVs7nWszw}}Vr^tÎsVr^tÆs7r7rfhVr^t¶rzw}Vr^trVr^t®r7r7rfh7vWf7rW{7v}WeVr^tîqWqVr^tâqWsu6Vqr6Vs^tv7t1r6Vs7~^tvVs7z^tv7r7rfh}Vq7wWqVs7nWszw}}Vr^tæqVr^tâq7r7nfhV~V|7w7wfh}Vr7v@tÞtVrVb@têtVrVg@tîtVrV{@tÖtVrV{Vf7nT`@tÒtVr7¦uTsVr7îtTpft6t6Vr^t¢u7w1{vVr7þpTqVr^t®uf/VsVpfVr^t¢u7w1{vVqVr^t®uf.Vr^tæp7tWsVr^túpWqu6Vg7w\x07r6VsVqVb@tvVs7rWs7vWgzw}}7vVfVf7v9mW~V{7bW}7vWpu6VsVqW|VpV~0{tV|V}^tv@tvV}7nW}Vs7rWsVp7wWpzv}v}v}Vr^tþpWVr7FVc7r7~fPVr^tBWyVr^tFWkVqWpu6Vsr6VcVp^tvT~=r6VwVw^tNT}V}VdV~7F^tjTzV}Vz?mT}@tNVyV~7uT~V}@trV~7w@tv}Vp7rWpVs7rWszw}}VuVc@tt7vWpVr7Æs7vVcfÐt7qW~VqTzW}u6t6t6V}r6VqV|1{wVzVft7vWz}VpVc?r67vW}VpTs7wWpzt}VzVftVr^tÎsWpVr^tÂsWs7vWxVr7v@tæpVrVsVp@túpVrVs@tþpVr7^Vr7þpf\x077rW~7vW|Vr^t^7w0r6Vr^tZWpVr7ît7rf/Vr^têtVp@tvVr7w@t®uVrVr_tîtAu¦uVrVr^tæp@tÖtVrVr_tþpAuîtu6t6Vr7VVr7îtf\x07Vr^tV7w1{vVr^tRWqVr^t®uTpVr^t¦u0r6Vr7¦u7wf.}Vr^t¢uVp7tVq@tvVrVp7w@t®uzw}}Vr^t®uW|Vr^t¦uWxVr^t¢uW~}Vr^tÆsVs7w7wfh7vW}V{Wzu6t6V}3{vVzV`0{vt	V|r	Vz^tbWp7vWqV|Wsu6Vs7w;r67wVpV~Vq7t^tvTs0{ulsVqVs7w\0TVqTqV~Vq7t^tvVp=mWqVsVWszw}}VqVsVp?s7v}Wq7v}WsV}7wW}VzVq@trVzVs@tvVz7nWzzw}}Vu7¾tWzV~V|7tW|Vr7ÖuWgVr7âuWbVr7þuWlV~Wsu6VsV|1r6Vs^tvWpVs7rTqWsVpVc9{wVyVp7uTs^trWVs^tvWsVdVp7FT}^t^WhVw^tRWpVr7®rV}fÌuVr7¶rVr^tªrToVr^trfËuVr7ÆsVwV}^tnTTV}^tjTmVp7vTUVsVf»wVm7FWsVT7FWpu6VsTr6Vs7FWsVjVp7FTpVUfÈw{w}}Vr7¦uVwV}7~V}[vZf¤wt6V}^tv7w0r6Vr7þpVw^t^Ts7F^tvVs7B^tvV}^trfÈuzw}Vr7öööö@tþp}VlVr^t¾r@t~VlVr_t¶rAtvVbVr_tÆsAtvVbVr^tÎs@t~Vr7îtVr7¦u7v|vvVgVr^tæp@t~VgVr_tþpAtvVr^t®rVo7w7wfhVu^t¦tTpVu^t¾t0r6Vz7~7ÖwfV}Vu^tºtVp7ÖwTsVr7ît7âw|vvVsVhVW0V\\4v$\x07LvïwVsV3LvîwVsVm@tâwVuVp7w@t¦tVqWszw}}VxV~7r7rfhVkVy7r7~fht\bt6t6t67wVw^t^Ts^t~Tp7uVp7t;m7wxtwtv}Vr4tAuît4vzt}VrVs7~vuv}u¦uVr7îtVwVr7¦uf§w4vzw}Vs^tf7nWqVs^tzWpVw^tV]ufWZ7vWsu6t6VsW~VpWsVq3{vVq7nWqVs7nWpVs7f]uvVZ{w}}VrV~7Æå¶vV~mvuv}uîtVr7¦uVwVr7îtf§wV~r\bV~]ufW[4ws4v}WtVrV[OuuVrVtAuuVr7îtVr7¦u7v|vvVrVZOuæuVr4wAuþu4w}WtVr7ÞwTsVr7ît7v|vvVr]uæuWZVu7fTdftVdVs7v|vvVuVZOu~VuVtAuvt6Vw^t^T~^tJTp3r67tW}zw}V~^tNWsV~76Vw^tRTg7®vV~^t6mT^trWqV^tvW}Vw^tZTV7vVw^tFTxmV~[v#mTr6Vw^tfVgV~fµwWy}Vr7¶rV}VqfËuVr7®rVwf¥wVr7ÆsVVxfVr	V}Vq7ç÷¶v7|VVxfüuW|7ws7v}W}Vr7nVp7r7ffSVr7v@t®uVrVr_unAt¦uVr7¦u7vVp7r7ffWVpVr^t®uTqWxVr^t¢uVq7rWqV~7BWgV~7FWbu6Vr7îtTcVb^tvVg^tvVs7r^tvfÈuVrVs^tv@tÒtVqVrvtît}tvVs7~WsVq7fWqVp7wTp{v}VrVr_t¦uAuþpVrVx@tæpt6Vr6VcV~7F^tvV~7B^tvVyfÈuzw}Vr7öööö@tît}VrVr^t¾r@t®uVrVr_t¶rAu¦uVrVr_uþpAuæqVrVr^tæp@tîqVrVr_t®rAuöqVrVr^tr@tþqVrVr_tÆsAupVrVr^tÎs@tpVrVr^tÖt@tpVrVr_tîtAup}Vu7¾wftVuV|@tºwVuV}@t¾wVuVr_u¦uAt¦wVuVr^t®u@t®wVuVr_uæqAtªwVuVr^tîq@twVuVr_uöqAtwVuVr^tþq@twVuVr_upAtwVuVr^tp@twVuVr^tp@tþtVuVr_upAtöt7wWt6Vi7w\x077={vt6t6t6Vi7y\x07[vñ67txqvwuuuttu}Vu7w@tt7~7vfÒtWsVr7ît7Û¶v7dfeVs4rAtBVs4pAtZVs7Û¶v@t^Vs7v@tVVs4vAufVs4vAuvVs7öööö@t"Vs7öööö@t>VsVr_tîtAtJVsVr^tÖt@t2Vu7¢tf¸tVu7w@tªtVuVs@t®tVu7w@t¢t7v7w7w7wfhzt}VuVV@ttVu^tÎtWpVu^tÂtWsVr7v@trVrVs@t®rVrVsVp7Z@tªrVr7¦uVr7®rft	Vr_u¦u4t\'r67~Wp7vWs7vzw}Vr7~7r7~7vfSVr^t~WsVr^tzTpVr7¦u7v|vvVr7w@tÎsVrVp@tÂsVrVs@tÆsVrVr^tr@tæpVrVr_t®rAuþp7vWq7wWsu6Vr7îtVr7þpfVr_uît4t$r6Vr^tÆsVs0r6Vr7Æs7wf2Vr^tÂsWp}VpVqVr7ît7v|vvVrVs7wTs@tÎsVq7vWqzw}}Vr^tÆs}WqVu7¢tf¸tVuVs@tªtVuVp@t®tVuVq@t¢tzw}7vWpVr7v@tºuVr4öööööwAt²uVu^t¦t7ÖwWsVu^tºtT~Wqt6t6u6Vs3{wVq[vïw3r6Vs7ÖwWsVp7wWpVq7ÖwWqzw}}Vr7îrV~Vp7ÖwTs7vTq^tvVs7vT~^tvfeVr7þpT|Vq^tvV~^tvf½uVr7îtVsV|fÉuVrVp@tuVr7w@tuVrVr_ttAtÒrVrVr^tt@tÚrVrVrvu¶t}uuVrVr^t¦t@tþrVrVr]uÖtOu®uVrVr_uîtAu¦uVrVr]uÆtOuuVrVr_uÞtAuuVrVr^tªt@târVrVr_t¢tAtúrVr7²uVr7¦uf5Vr7tf¨tVr^tºuWqzw}Vr7þpTs7Â¶v7àÃ¶vt	Vd_uvTt4t$r6Vu_u6W\\Vu]u>WZVr7tVu^t*Vu^tfeVr7tVu7vf\vVr7tVu7vf\vVrVZOu¦tVrV\\Au¾tVrVtAuîtVrVu^tF@tÎtVrVu[v\nLvòuVrVu^tN@t¶tVrVu^tB@tÊtVrVu^tJ@t²tVrVu]unOuÖtVu]u^WZVu]u&W[VrVu_uVT\\AuÞtVrV[Ou®tVrVZOuÆtVr7®uVr7Öt7v|vvVrVtAu¦uV\\Ñzw}Vr7¦uVw7Æå¶vf§wVu^tV}Vu_uf4t$\x07Tpm7Â¶vVu^tvTqm7h7WVpm7cVqmfeVr7îtTpVr7¦uVsfÉuVr7²uTsVpf5Vst\b4tVu_uv4w${vlVrVu]u~Oup4tVw^t^T~^t~7s1{vlVrV~^tzTs@trVrVsV~^tf7n@trVrVr7p@trVr7rW|7vWpu6Vr7v@t®r4tVp7w\x07r	VssV|f}Tq3{wlt6Vr^t®r7w0r6Vr^tªrWszw}VrV|fTs@tªrVr7w@t®r}Vsr67wWpVs]ufVq]uf{w}7wWpVwVq^tvVq7r^tvV~[v#f¦w3{v}t	t6Vq]ufTZëVZ{vVZ2vv`ÿ7º´3{vVZ2vö5¸43{vVr7îtTpVZpTt4öÎï_	T\\V\\4ö¾ \bVt\nTt4Iñ\n4]\nT\\4Ç~	T]4æu\bV]4¹ü\bV\\\nT\\ÑTs7º\x1BVsVs7Úët\x1BVs7¦ü\x1BTs7t\x1BÚT]\nVs7âët\x1BÚV\\Vs7º\x1BÚ\n\nV]4å\v\b\nT\\4Çt#TsÛ\n7rf¤uVr7ÒtV\\Ñ7s7t7ïw\x1BTqÚ44uVsm\n7tf¤uVr7ÆtV\\Vq7ïw7t7\r\x1BÚ\n4w\n7tf¤uVr7æqVp7u7æâ¶v7wf{VpfÆtVrVt4öÎï_\nVtVt4v%mTtÑTs7q7JÛAu¶sVrVs7¢u7u\x077JÛAuÎsVrVs7ö«­wÛAuÆsVr7ÆsWq7vWsu6Vs7R1r6Vr7þpVq_uv7tf¤uVr7îtVsTpVr^tæp@t~VpVr_tþpAtvVs7zWsVq7~Wqzw}}Vr7þpTsVr7îtT~7R|vvVr^tâqWpVr^tîqW|Vr7¶rVs7u7í÷¶v7wf{Vr^t²rWqVr^t¾rWVr7ÆsVt4q÷7uf¤uVr7w@t²tVr7éÕ¶v@t¶tVr7w@tÂtVr7èÕ¶v@tÆtVrV@tÚtVrVq@tÞtVr7w@tÒtVr7ëÕ¶v@tÖtVrV|@têtVrVp@tîtVrVr^tÎs@tÊtVrVr^tÂsT|@tÎtVr7öqV~7pf}Vr^tÆsV|7w7wfhVr^t¶rVq7w7wfhVsfÆtVr^tæqVp7w7wfhVr^töqTq7öööö0{vVr^tþqWpVr^tòqzw}Vr7îtTsVZfuVs7Úð¶v7Ùð¶vf8Vr^tÖtWpVr^tîtWqVr^têt}WsVr7w@têpVr7®ð¶v@tîpVrVp@tâpVrVs@tæpVr7[@túpVr7µÆ¶v@tþpVr7¢tVr7þp7uf}VqVs7w7wfhVr7öööö@ttVr7öööö@ttVr4rAtºtVr4rAt²tVr7ê÷¶v@t¶tVr7v@tÎtVrVZOuÆtVr4wAuÞtVr4vAuît7v7w7w7wfh4v}T\\4t$f2Vr^t¾uVr^tºuTq7vWsVr7ÖtWpu6V\\4t$r6VsV\\AuvVs7~Vp7®v|vvVs7vWsVq7wWq4tW\\zw}}VrVq@tºuVr7¦uft}VuVqVf@ttVrVz@t¢rVr7vVqT~@t¦rVrV`@tºrVrVe@t¾rVrV{@t²rVrV{@t¶rVr7®uWmVr7úrWyVr7ÒrWbVr7îrWcVr7tWjVr7tWkV{W}t6u6V~3{wu6t6t6V`V}Ts1r6V~7wW~Vs7nW}Vs^tzWdVs^t~WlVs^tv7w1{wVs^trTiVu^t¦t9{wVs^tfW|VrVu^tºtVi7ÖwTz@tîqVrVd@tæqVrVdV|7t@tâq7vWqt	Vr7æqfTs3r67rW7vWx7vzw}7rWpVr7f7r7r7rfSVr^tfWxVr^tbTVs@tv7wWsVr7w@t®uVrV@t¢uVrVx@t¦uVrVr^tîq@tÖtVrVr_tæqAuîtu6Vr7îtfTxr6Vr^t¦uVs0r6Vr7¦uVs7w7r7rfWVr^t¢uW}VpVVx@tvVrVs7wTs@t®uVp7rWpzw}}Vr^t¢uWVr^t¦uWx7sVsVs7s9m}WsVr7pVz7vTh^tvVz7vTV^tvfeVr7pTpVsf@VpVsfCVs7tWWVsVr^tpTpWgVr^tpVp7zWpu6VqVW1r6t6t6VqV^tvTs^tJ7öööö1r6Vs^t2To3{wVs7r_tvWtVr7æqVs^t6VoVs^tf¾uVr7w@tÂtVr7®ð¶v@tÆtVr7~@tÒtVr7¦ð¶v@tÖtVrVtAtîtVrVr^tîq@tÚtVrVr^tâqTs@tÞtVr7öqVr7ît7rf}Vr^tæqVs7w7wfhzt}Vs^t"Vs^t.7Áð¶v7ff3r6Vr7öqVs7r^tvVs7~^tvfezt}Vr7îtToVs7r^tvVs7~^tvfeVo7¶ð¶v7¦ð¶vf8VrVr^tÖt@tþqVrVr_tîtAuöqzw}Vr7îtToVs7r^tvVs7~^tvfeVo7¯ð¶v7ð¶vf8VrVr^tÖt@tþqVrVr_tîtAuöq}VpVr^tþq@t~VpVr_uöqAtvVq7rWqVp7zWpzw}}VrVr_tpAuæqVrVg@tîqt6Vg3r6Vr7öqV|f´uzw}Vr7îtTsVr^tâqVg7ß÷¶v7sf{Vr7öqVsV|VgTs7vVsV|;mf·u}Vr7æqTsf°tVcVr_tpAtvVcVr^tp@t~Vr7öööö@ttVr7r@tuVr7¨Û¶v@tuVr7w@tuVrVi@tuVr7r@t²tVr7¨Û¶v@t¶tVr7v@tÎtVr7v@t¦tVr4öööö¶vAu¾tVr4ööööööööö	AtªtVr4ööööfAt¢t4vW\\Vr4vAuÞtVr4vAuîtVbVj^t~@t~VbVj_tvAtvVyVr_töqAtvVyVr^tþq@t~VrVl@törVrVd@tòrVrV|@tþrVr4vAuuVkf¨t7v7r7r7rfh7v7w7w7wfhVz[v3r6Vr4wAu¦uVrVz]u6Ou®uVy7ß÷¶v7Ø÷¶vf8Vr7îtVh^tvVV^tvf½uVsVr^têtTsVr^tÖtVzf¶uVyVr^tâqTpVr^tîqf9Vr^tæqVp7w7wfhVr^tîtVs7w7wfhVr_u¦uW\\}Vr7þpTsVm7®v|vvVxV7r7rfhV\\4t\'{tVr7ÆsTpVs7®v|vvV\\4u\'{uVrV~@t¦rVrV}@t²rVr7®rVp7®v|vvVr^tºuTsVr^t²u0r6Vr7²u7wf2}Vr^t¾uVs7vTpV\\AuvVp7~Vr7®r7®v|vvVrVs7w@tºuzr}VrV~@t¦rVrV`@t²rzr}VlVd7r7rfh}V~{v}}Vr7v@t¦rVrV}@t²r}Vr7¶rf¬tVu7¢tf¸tVuVr^tºu@tªtVuVr_t²uAt¢t7vW}VvVw^t^Tu^t~7s0r	Vu^tfs7w}3Lv~VvVa@trVvVn@tvVr6V{VffÄtVeV{7r7nfh}Vw^tbVw^tnftVw^tvVw^tr7w7wfhVr7ÖqRvy}Vq^tvWsVq7rWq}VsVr^tÎs9{vV~3{vVr^tÂsVsTs[vv{vVs7wLvvV~7wW~zv}v}Vs[vvWb7vWVd^tVp7uTs^tv{w}4vW\\zw}Vw^tjTp^t~WnVp^trVjVs^trTsf¶wW\\VsVn9{vVs7qTs7vVs^tv7t1mW}Vq^t~WsVq^tzWnVr7®rVq^tvVq^trfËuVr7þpTq7bVn7w\x07TpVp7b9mTpf@VqVpfCVr^tæpTqVpW`Vr^túpVq7zWqu6Vpr6Vr7¦uVs^tvVs7r^tvfËuVqVr^t®u@t~VqVr_t¦uAtvVp7wWpVs7~WsVq7zWqzw}}VrVr_tþpAuÆsVrV`@tÎs7vWsV\\ÑTq7w\x077=T`3r67rVq7y\x07[vñ6\0Ws}t6Vr6Vr7¦uV7F^tvV7B^tvV\\4~þÑ7v\x07fÈuzw}Vr7v@t®uVr4ööööfAt¦u}7wWpV`3r6Vq7y\x07[vñ6Wp}VaVr_uÆsAtvVaVr^tÎs@t~V{Vr_t¦uAtvV{Vr^t®u@t~VrVr^tr@tÖtVrVr_t®rAuîtVu^tÎtTVu^tÆt0r6Vg7r7ZfV}Vu^tÂtV7ZTqVr7ît7R|vvVqVpLv\\VqVbLv_VqVs7w\x07Lv^VqVn@tRVuV7w@tÎtV~Wszv}v}/ww	Uv7fTpRvVsVu@tVs7u@t.VsVw@t"Vp7rVvVtVuVr7vVsf»wVs7nf¿tVsVp^tz@tVVsVp_trAtnVp7fRv}3ww	t6t6t6Vw7wxtvwt}7wy}Vu3r6Vv^tF3{w}Vv^tBTw7vVwVv^tj[v>mVt?Wr}Vr}evVvVwVtVw^t^[v#f¤w}tup	t\nw\bVw^tZTrVr7vVw^tFTmVumWrVw^tBWst\bt6t\nVw^tj[v>7w0r67±å¶vWq7W~Vr3{tVs7vÎzw}7¶å¶vWq7qW~Vr3{wVsÎ2vv7Õ2vvvvvv/6Ô}W|4wzw}4v}WzVt]u~W}Vv7¾vVw^t^Tp76Vw^tR7®vVp^t6mTp^tvVp^trfËuVv7¢vVwf¥wVv7vVrVfVwVt^tvTwVt^trTtVuf¦wWuVvV~@tBVvVq@tFVvV}OuNVvVs@tRVvVr7v1@tVVvVuLvVvVt@tZVvVw7t0@t^VvV|Ou~VvVzAuvVvV|2.6V|2.6m2.6VzÑmOu6Vv4vAuf}4ww	Vw^t^Tt^tv7w0r6VvVw^tjVt^trVw^tRTv^tVv7v^tvfºwy}Vv7öööö@tv}wu	Uv7fTpRvt6Vr3r67wWqzw}7wWqu6Vp7~VwVtVuVsf£wVu7FWuV~Vp[vW~VqVp[v~\x07WqVr7wTr{v}}VvV~7w\x07LvwVvVq7w\x07LvvVp7fRv}ürws	Uv7VTsRvt6t6t6t6t6t6t6Vu^tv7wxrrwtuv}7wWp7wWqt6t6t6t6Vu[v~xpvwwww}7vWq7wW~Vu[v^{wz~}Vu[v^TwVu^tfTt7v1W~Vt{wV~WqVw7w\x073{q}Vu[v\\Wp}V~Wqzs}Vu^t~T~3r67wWpzs}Vu^trWu7wWpu6Vs7~VwVtVuVrf£wVu7FWuVpVs[v\x07WpVqVs[v~WqV~7wT~{v}zr}Vs7fVwVtVu^trVu^t~Vrf¢wVs[vfWpVs[vgWqzu}7	W~7wWpVu^trTuVr^tz?r6Vr^t~Vu7t^tvW~}Vw^trV~7wWuV~Vw^t~?Trr6Vu[vvTq7t1{t}7vWqVt^tjT^tZV~=r6Vs7nVwVtV^t^V~7ZTw^tVVw^tRVw7~f¢wVs[voWpVs[vnWq}Vr3{tVuVp7w\x07LvwVuVq7w\x07Lvvzt}VsVwVtVu^trVu^t~Vrf¢wVs[vwWpVs[vvWqzw}Vu[vwWp}VvVq7w\x07LvvVvVp7w\x07LvwVs7VRv}µuww	Uv7ÆwTtRvVt7ª²¶v@tÚwVt7r@tÒwVt7÷¶v@tÖwVt7¦±¶v@têwVt7s@tâwVt7±¶v@tæwVt7À¶v@túwVt7s@tòwVt7È°¶v@töwVt7±¶v@t\nVt7@tVt7±¶v@tVt7ª²¶v@tVt7p@tVt7±¶v@tVt7±¶v@t*Vt7s@t"Vt7ñ¶v@t&Vt7ªµ¶v@t:Vt7r@t2Vt7©Â¶v@t6Vt7ªµ¶v@tJVt7@tBVt7Áð¶v@tFVt7Âõ¶v@tZVt7r@tRVt7ïÍ¶v@tVVt7¦À¶v@tjVt7s@tbVt7¹È¶v@tfVt7¦±¶v@tzVt7|@trVt7íñ¶v@tvVtVv@tVtVv7f@tÞwVtVv76@tîwVtVv7v@tþwVtVv7^@tVtVv7V@t.VtVv7v@t>VtVv7¢v@tNVtVv7¾v@t^VtVv7F@tnVtVv7N@t~VwVt7}fÿuVt7ÆwRv}Ewt	VvVw^t^TtVw^tjTu?r	Vw^tnVt[vvs7v}LvwVvVtVu?Lvv}ëwws	Uv7fTtRv7wWrVw^t^7wWpt6u6VwVuVp@t^Vu7r0{wVt7~Vwf¡wt6Vt[v~3{vVtVt[v7ff(Vt^tv7w\x073{vVu7wWuVt^trVs7rWszw}}Vw7]@tRVw7ä¶v@tV7vWr}VvVs@trVvVr@tvVt7fRv}±twq	Uv7¶wTuRvVtVwfùtt	7vVvfªw3{vlVt7ºvWqVt7vWrVu7rWsVu7f7rWp7vWwu6t6t6t6Vv7«vVw3f¬w7w\x07xuvwtw}7wzu}Vu7fT~VvfwVu^tfT7óööö0{vVsVp^t~@t~VsVp_tvAtvVuV@tvt6Vt[víw7w1r6VuVw@tÂwVu7¶ô¶v@tÎwVu7w@tÆwV~VuVu7ÆwVrfÜuzw}VuVw@tÂwVu7¦ô¶v@tÎwVu7w@tÆwVu7fVuVu7ÆwVt[vïwVrfÀu}Vu^tf7u1r6VqVwf!VtVu7ffãw}VvVuf¨wVw7wWwzw}}7v}Vu7¶wRv}¹wws	Vv^t^TuVv^tjTrVuVr=mWsVv^tnWpt	t6t6u6VuVs1r6VuVp[vvTr7Tq7a={t7wVq7åöör\x073{tVvVu7wTu@t^zw}}Vv7Q@tRVv7öÿ¶v@tVzw}Vw7w\x07Vr1r67wVt{tlVr7Z0r6VvVu7w@t^7wy}Vv7W@tRVv7Ñÿ¶v@tVzw}VvVu7w@t^VvVv^tZ7w@tZ7vy}7t}}\rws	Uv7fTtRvVw^t^7wWuu6Vt7~Vwf¡wVt[vWrt6t6Vt[v~Ts3{vVr7Tp7a={v7wVp7åöör\x07{w}VvVsLvvVvVrLvwVt7fRvy}VwVu@t^Vu7wWuzv}v}3ww	VvVv^tZ7wTw@tZt6Vw7v;r6VvVv^t^7w@t^zw}Vv7V@tRVv7¾ÿ¶v@tV}Vw7öw?}Aww	Vv7wVw^t^TtVw^tnVw^tjTwVt?m@tvVvVwVtTv7vVvVw;m@tr}£rwp	Uv7VTuRvt6t6t6t67sVw^tvTt7ööööVt7v8m7rxttwv}Vwftzt}Vt7w7f9r6Vwf´tzt}VuVw_tvAuvVu7v@t~Vu^trTt7VWrVtVw^t~7sTwWst6u6Vw3{wVt^tvTp7÷ööö1r6Vt^trWqVuVtvtf}ufVvVu7ff¨wVpVqfÍtVw7VWwVr7VWrVt7VWtzw}}VrVs0{vVrVsVr7s\0fÛt}Vv^tbTw7q9r6Vuf´tzt}Vv7zTt^tvVw0r6Vt7r7zfV}Vv^tfVw7zTtVu^t~@t~VtVu_uvAtvVvVw7w@tbzw}Vw7rWsVw^tr7w7f9r6Vsf¹tzw}VuVs_tvAuvVu7v@t~Vu^trTt7fWrVtVs^t~7rTwWsVu7f7rWpt6u6Vw3{wVt^tvTq7óööö1r6VpVt^tz@t~VpVt_trAtvVuVq@tfVvVu7ff¨wVw7fWwVr7fWrVt7fWtzw}}VrVs0{vVrVsVr7r\0fÅt}Vv^t~Tw7q9r6Vuf¹tzw}Vv^tvVw0r6Vv7r7zfV}Vv^trVw7zTtVu^t~@t~VtVu_uvAtvVvVw7w@t~}Vu7VRv}ôwwt	t6VuVr={vt6Vu3{vVtVu=r6VwVuZvv7É	<{wzt}VtVu1{w}t6Vr3{vVtVr=r6VwVrZvv7É	<{wzt}VtVr1{w}VwVuWsVrVuWp}VvVp7vVsm@trVvVs7wVsm@tv}»~w	Uv7FTuRvVwVw^t^7wTs@t^Vu4ööööfAtR7wW|t6t6t6u6VuVp@tZVsVw^tjT~VsV~=mWtVw^tnWVsWrt6Vu7Rt	t6t6t6t6t6u6VtVr0{wt6VrV[vvTq7T0{vVq7ªv0{vVq7V?{vVwVr7wTr@t^zw}}Vu7nVV~VsVrf©wVu^tjWsVu^tnWtVq7ªv0{wVq7T0{tVw7i@tRVw7£ä¶v@tVVv7÷ööö@tvz}Vw7k@tRVw7Îä¶v@tVVv7÷ööö@tvz~}Vu7RVtVtVsf8VwVr7wTq@t^VqV~9r67kWs7Îä¶vWpzs}7~Wt7lWs7èä¶vWpt6t6t6t6t6t6t6VqV[vvTq7Tx"s}}}}}}}}}}}}s}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}s}}}}}p}}}v}}}}}}}w}}}t}ur}}7zWtzs}7|Wtzr}7{Wtzu}7Wtzt}Vu7fVwf®wVu^tf7w1{~Vu^tbTt7öu\x077öÆu1{rVu7~Vwf«wVu^t~Vu^tz7ç¶v7tfd3{rVwVw^t^Ts7w@t^VuVwf®wVu^tv7w\x073{~Vu^trTr7öu\x077öÎu1{uVt7|7öI\x07Vr7q\x077öörWtzr}VqWt}VwVr7t@t^7wWpVu^tZWs7wzu}VwVr7w@t^Vpr6Vu7RVtVtVsf8VvVu^tZ@t~VvVu_tRAtvz~}VvVs@t~VvVt@trVv7öööö@tvzp}VwVs@t^}Vt7öÆu7öö²v7öæÊ	?r67WWs7ç¶vWpzt}Vt7öö²v0{u7wWpVu^tZWs7wVt7öw?{vl7vWp7tVt7öf?{vl7u7rVt7öör?m}Tf\'Vu^t^T|Vu^tZWrt6t6t6Vp3r6Vt7öf?{wVt7z\0WqVt7I\x077ö	WpVt7p\x007I\x077ö	W~Vt7öör9{tVrVpLvtVrV~LvwVrVq7wLvvzu}VrVtLvvzt}VrVt7I\x077öwLvwVrVt7p\x007¶wLvvzw}VrVpLvuVrV~LvtVrVq7I\x077öwLvwVrVt7d\x007wLvv}VsVWpVw^t^Wszw}}VwVs@tRVwVp@tV}Vv7÷ööö@tvVu^t^W|}Vu^tRV|7w7wfh}Vu7FRv}Õ{u|	w\bw\nUv7¦vTtRvVw^t^TuVw^tjTrVuVr=mWsVw^tnWpt6t6t6t6t6t6t6t6t6t6t6u6VuVs1r6t6t6VuVp[vvTq7xSwwsswsssssssssssssssssswspssssssssss|v}Vq7­vxW|rrrrrrrrrrqrrrrrrrprrrrr~rrrrrrur}VwVu7wTu@t^zw}}Vw7Z@tRVw7ÿ¶v@tVVv7óööö@tvz|}t	t6Vw^tbTu3{vVwVu7wTu@tbVw^tfVu7zTu^tvTr7öööö0{vVtVr@tnVtVu_trTzAtjVz4VþÑWrVzÑzw}7vWrVt7v@tVVt4öööööwAtn7~}WpVwfªw3{~Vw7v7wf¬w7w\x07WuVt767rWqu6t6Vu7w\x07xuv|v}Vw^t^TuVw^tjTsVuVs=mW~Vw^tnW|u6t6t6VuV~0{vVuV|[vv7Ts7o={v7wVs7åöör\x07{wVs7o1{vVt76VwfwVt^t6Ts7÷ööö0{zVt^t>W|Vt^t2W~Vw^t^TuVw^tjTVuV=mWVw^tnW}t6t6u6VuV0{wt6t6VuV}[vv7xDvvuuvuuuuuuuuuuuuuuuuuuvuuuuuuuuuuuuuuuuuuuuuuuuuwu}VwVu7wTu@t^zw}}VwVu7w@t^Vt76VwfwVt^t6T7óööö0{wVtVq^t~@tNVtVq_tvAuFVt^tnVr0r6Vt7n7~7VfVVt^tjWp}VpVr7sTuV@tfVuV|@t~VuV~@trVuVs@tvVuVt_uFAtbVuVt^tN@tjVtVr7wTr@tVVw7v7vf¬w7w\x07Wuzs}Vw7V@tRVw7öö¶v@tV}VsV~fÍtzz}Vw7V@tRVw7Öö¶v@tVz}}VwVu7wTu@t^zv}v}v}Vq7F7w\x077|?{rVw7c@tRVw7ÿ¶v@tVVv7óööö@tvz~}Vt76VwfwVt^t6Tw7÷ööö1r6VvVt_t2Au~VvVw@trVv7õööö@tvz~}Vv7óööö@tvzq}Vt7öööö@t6VvVw7Äü¶v7rVt76fwzp}Vt7÷ööö@t6Vt7vLv2VvVw7Ûü¶v7sVt76fwzs}Vt7÷ööö@t6Vt7wLv2VvVw7ßü¶v7rVt76fwzr}Vt7fVwf«wVt7~Vt^tfVt^tbfuVt^t~7w0r6VtVpVrVuVt^tzVuTuf©wVt^tvVt^trfuT{ï2vvvvvv	r6VvV{Ou~Vv7ôööö@tvVwVu@t^zs}Vw7R@tRVw7Àü¶v@tVVv7óööö@tvzr}Vw7b@tRVw7¬ü¶v@tVVv7óööö@tvzu}Vwfªw3r6Vv7óööö@tvzu}t	t6Vw^t~Tu3{vVwVu7wTu@t~Vw^trVu7zTu^tvTr7öööö0{vVu_trWzVtVr@tRVtVzAt^VzÑWpVz4VþÑzw}Vt7v@tZVt4öööööwAtR7~Wp7v}Tu7rWrVt767rWqu6t6t6t6Vw7«vVu3f¬w7w\x07xuvwtw}VvVt^tZ@tzVvVt_tRAtrVv7òööö@tvzs}Vt76VwfwVt^t6T~7óööö0{vVtVq^t~@tNVtVq_tvAuFVt^tRVu0r6Vt7R7~7ffVVt^t^Wp}VrVpTsV~@tvVs7rVt_uFAtvVs7zVt^tN@tvVtVu7wTu@tZVr7fWrzw}}Vv7óööö@tvVt7Rf¹tzt}VvVt7nf¢uzw}Vv7óööö@tvVt7nf´t}Vt7¦vRv}\x07ww	Uv7fTsRvVs7~Vwf«wt6Vs^t~Vs^tzVtVufd3r6Vw7c@tRVw7ÿ¶v@tVVv7óööö@tvVrftzw}VvVrvuv}uvVwVw^t^Vu@t^}Vs7fRv}©uw~	Uv7fTRvu6t6t6t6t	VuVr1r6Vp7w\x077vWp{rt6t6t6t6t6t6t6VtVr[vvTq7­vxuwrv}t6Vq7vxut}sv}Vq7T1{|Vs7wWsz|}Vs7w\x073{wzr}Vs7w\x07{u}7wWq7vWsV~7wT~7v;{q7¾ÿ¶vW~7Vzr}Vs7w\x07{wzs}Vs7w\x073{r}7wWszr}Vw^tvW~Vw^t~WrVw[vzWqVw^tr}W}VtVrVuVuVr=mTpW|VpWr7vWw7vWuV|t	u6VtVrTs3{wlVr7wTrVt[vv7|1{v}VtVs}Tr1r6V|VrWsu6VuVrZvv7É	<WuVr7wWrVs7wTs{v}}V7rV~V}feVpr6u6VwVt[vv7|0WwVt7wWtVp7wTp{v}}VvVqLvnVvV_trAtvVvV^tz@t~Vv7öööö@tzVvVu7w@tbVvVw7w@tfV7fRvy}VsWpzw}V~V~7v1W~7vWs}Vr7wWrzv}v}3wt	7wWtt6t6t6Vw7w\x077txtvwt}7¦ý¶vWt7qWuzw}7¡ý¶vWt7~Wu}VvVu@trVvVt@tv}¸wtw	t\nUv7fTuRvt	t6t6t6t6t6t6Vv[vf7wxuwtuv}VuVwVtfuVu^tv{uzr}VuVwVtf¥uVu^tv3{u7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzr}VwVtVv^tvVv^trfôrzu}VwVtVv^tvVv^trfuzt}7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzw}7t}Vu7fRv}wtw	w\nUv7VTrRvt6t6t\nt6t6t6t6t6t6Vw7w\x077wxuwurv}Vr7fVtVufuVr^tf{wzp}Vr7fVtVuf¥uVr^tf3{s}Vr]unzu}VtVuVtVufôr7w\x077t0{uzw}VtVuVtVufu7w\x077t0{t}2vvvvvvvv}WsVr7~VtVufuVr^t~WtVr^tzWuVvVsOu~VvVu@trVvVt@tvzw}7rWw}VvVwLvfVr7VRv}ëtwp	Uv7fTpRvt6Vw^t~Tq7{9r6Vp7~VwVtVufwVp^tzWsVp^t~W~zw}Vq7uWVw^trWru6V3{wt6Vr7r^tvVu1{vVr^tvVtVufÜt{v7wW~zt}Vr7~WrV7~WVs7wWszv}v}7wWrt6t6V~7w0r6VsWqzw}Vur67wVufïtTr3{t}Vur6VrVtVu|vv}Vw^t~TtVw^tv0r6Vw7r7~fV}Vw^trVt7uTsVu@trVsVr@tvVwVt7w@t~}VvVq@tvVvV~7	7w\x07LvrVp7fRvy}v}Úqw{	Uv7VTRvVw7zWxt6t6Vw^tbTp3r6Vw^t~WsVVw@tbV7~VsV7b7xfuV^t~WpV^tzW~V^tfW}7v7r7r7rfh7v7r7r7rfhVw^tbTrVw^tz0r6Vx7r7zfV}Vw^tfVr7zTsV}@t~VsV~@trVsVp@tvVwVr7wTp@tbVp3{w}Vw^trW{Vw^t~W}Vw^tfW~7vWsVpWrt	u6Vr7w;r6t67vWqt	7vV~Vs7zTr^t~3{vlV}Vr^tr^tvTr=r67vV{Vr7uTr^tvVr^trVtVufy¶7v<{wl}7w}VsTsVs7v1TzVp9{rV~Vz7zT~^trW|V~^t~Tp{v7vWp7vzu}st6V~Vr7w\0TzVsTq7zT|^t~r6V|^tr^tvT|V}9{wV{V|7uT|^tvV|^trVtVufy¶7v:{w}VsWq}VrVzWrVqWszw}}7vWsVpWrt	u6Vr7w;r6t67wV|Vs7t^tvTrV}9{ulV{Vr7uTq^tvVq^trVtVufy7w\x07Tt{v7wWqzs}sV}V|Vr7w\0TyVsTq7t^tvTf;r	VqsVsVqV{Vf7uTs^tvVs^trVtVufy7w\x077w0m}WsVrVyWrzw}}Vt7w0}Vs}Tr7tV~^tvVp0r	V~7r7rfVV~^trsV|}Wtt6VrVp9{vVpVr7tTr3{vVt7rVtVr|vv}VtV}@tvV~Vp7w@t~Vp7öt9r6V7bVp7vTu7v7r7rfRV^tb7w0{tV^tnWpV^tjWsV~7öw@t~Vu7tTtr6VsV~^tr7örVt|vv}VzVw^tbTr9{tVx^tvVr0r6Vx7r7zfV}Vw^tfVz7wTq7zWtt6VrVq;{vVrVq7zTq3{vVt7zVtVq|vv}VtVu@t~VtVs@trVtVp@tvVwVr7w@tb}7vWq}VvVr@trVvVq@tvV7VRvy}v}Cww	Vv^tvTv^trTuVw7u7vVwVv^t~Tv?mVuVt7u7vVvVt=mf}Åww|	Vv^trT7~W|Vv^t~Wuu6V|Vu7uWsVVr7uWpu6t6VuVr=r6t6VtVp^tvTq?{vVp^trT~Vw?{vVvVu7wTu@t~VtV~?W}VwVq=WzVuVr;{tVpVs_tvAtvzt}Vr7wWrzu}VvVwVtfFy}V~VtV}mWtVqVwVzmWwVs7~Wszv}v}v}xvVvVwVw7wfw}\x1Bwu	u6Vt7w;r6Vur6VvVr7öö²vfw}sVw7w[vv7wWpVw[vvWst6Vu3r6VvVsVpfwzw}VrVs9{vVvVrVsfw}Vt7tWtVw7tWwVpWrzw}}}{vVvfwlVvfw}ww	t6Vw[vJ7w\x073{vVt7©v\x077·v7o={vVwVt7VVtVt7·v7l?mfwVwVt7©v\x07VtVt7v7l?mfw7wWu}VvVt@trVvVu@tv}www	Uv7VTuRvVwfwt6t6t6Vw7ûâ¶v7w7wfw3r6Vu7nVw7fVtfwVu^tn7w1{wVu^tjTt7öÆu7öf7µv={wVt7öö²v0{wzt}Vu7fVw7f7vfwVu^tf7w1{vVu^tbTt7öÆu7öf7µv={vVt7öö²v0{vVw7§å¶v7w7wfw{w}Vv7u@tvVv7|Lvrzw}Vu7~VwVtfwVvVu_u~Atv}Vu7VRv}wr	Uv7fTtRvVwfwVt7~Vw7|7vfwVt^tzWuVt^t~WrVwfwt6Vr7w0r6VvVu@trzw}Vv7~Lvw7wWs}VvVsLvvVt7fRv}wt	Vv^tRWrVv^tVWsu6t6Vtr6Vv^tRr6Vv^tV^tvVw[vv0{t}VvVr@tRVvVs@tV}Vt3y}VvfwlVur6Vvfw}Vw7wWwVt7wWtzv}v}Àsw~	Uv76TsRvt6t6t6t6t6VwfwTu7öö²v1r6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vu7F7|9r67qWtt6Vu7¦vx]t``q`s`~`````````mf`p````````}`t`zq|r{~u`yv}Vu7Jxgcdcc{fcsc}Vv7u@tvVv7}Lvrzl}Vv7u@tvVv7zLvrzo}VvVw7tfwzn}VvVw7rfwza}VvVw7~fwz`}Vw7¤â¶v7tVu7²v0fwze}Vw7óã¶v7rVu7¥v0fwzd}Vw7îã¶v7~Vu7¡v0fwzg}7zWtzg}7Wtzf}7|Wtzy}7{Wtzx}7}Wtz{}7iWtz|}7×þ´vWtz}Vw^tRWqVw^tVW~Vw7ûâ¶v7w7wfw3{qVs7f7Æá¶v7F|vv7vWuu6t6Vu7zTr7J0{vVs7~VuTp7~^tvT3{vVp7f^tvWtVrWuVwVVp7z^tv7wfw3{wz|}}Vw^tR3{qVw^tV^tvTt7·v7l?{rVt7v={uVt7[1{qzr}7Ë§}Wtzq}7þ´örWtzp}7ööXWtzs}Vt7v9{u}Vv7u@tvVv7Lvrzp}Vu7öw?r6VuTt7©v\x077·v7o={s}Vv7u@tvVv7Lvrzs}Vv7u@tvVv7vLvrzr}VwVq@tRVwV~@tV7þ´ØrWt}7tWrzw}7wWr}VvVt@trVvVr@tv}Vs76Rv}öitd	r\bUv7ötTpRvt6Vw7D=r67wWrzw}Vw7wWdVv7FWgVv7fW{Vp7bWeVv^tnWxt6u6VvfwVv^tR3{wt6t6t6t6t6t6t6t6Vv^tV^tvTt7^xrtwssv}Vt7vxtrtu}Vw{q7uWrz~}Vv[vJWzVvfwVv^tRTs7w;{uVv^tVTu^tv7I1{u7rWrVu^trTt7W0{qVt7K0{qVs7t0{uVt7J1{uVu^t~Tt7W0{qVt7K1{uzq}VvfwlV{VxVyfwt6Vv^tnTt3{vVv^tbVt7^Tt7^0{vVt7f^tvWtVv^tjTu^t~WrVp7uLvzVpVrVt7t@tfVuVtVp7zfwVu4rfw}Vy7wWyzr}Vt7I1{t}Vv^tnVxVy0r67qWrzs}t6t6t6t6t6VvfwTt7\\xtwtv}Vt7I1{t7wWq7vWs7wWuzu}7vWq7vWszt}7wWs7vWqzw}VvfwVp7zVvfwt6Vp[vz{vVp^tfWs7wWqt6Vv7¦å¶v7w7wfw3r6VsWuzw}Vv^tRr67vWqVv^tV^tv7v0{w}Vp7zVvfwVp[vz7w0{wVp^tfWu7wWq}7~WrVv7§å¶v7w7wfw3{pVuVs?Vq\x07{pzw}Vp[v{Wrzs}Vv7¤å¶v7w7vfwlVv^tbVv^tnT~7^Tt7^WrV~3{tVr3{tVr4÷ööst\bt6t6t6Vq3{vVu3{wVs7w1{vVu7w0{p}Vr_uvVu7wVsVs7w;mVqmTÛ\bWbVq3{wVuVsÛ4^\bVs3Vu7w=\x07ÛVuVs=Û\n4sð\nzt}Vt7f^tvTtVv^tjTu^t~;r6VuVt@t~}VvV~7w@tnV{4V7w7vfwzr}Vs3r64vVt7~[vv{wl}4^}Vb\nTbVb4÷öös,mAuvVt7zTuVu^tv7wTu@tvVt7~TrVr[vvVs3LvvVt7qTrVr[vvVs7v1\x07LvvVb4ööös {tVu7D={tVv^tjTr^t~Vt7f^tvT~W|t6Vsr6Vq3W}V|7wWzzw}Vp7uLvzVpVq3T}V|7wTzV@tfVrV~Vp7zfwV~7wW~}V~V~V|TtVtV~?mWf7wVV7w;mÛWcVsÛWa4wWbu6t	t6t6VbVc$r6V~WtVbVa"{tVVbÑVzV}Û4Vð4uòW`zw}Vq{pVsr6Vr7vV|Û4Vð4uòfwzq}VrV|7	Û4Vð4ròfwzp}7vzw}7w}Wuu6Vu3r6VrV`fw7wWuzw}Vt7uWut6u6VtVf0{wt6Vr^t~Vt=r6Vr^trVu_tvT`4wõ4s${w}Vt7wWtVu7~Wuzw}}Vt7wWt7vWuzw}}Vb4w\nWbzv}v}t6t6Vv7¥å¶v7u7vfw3r6Vv7 å¶v7t7vfw3{w}Vv^tRWsVv^tVWq7vW~7vWuu6t	t6VvfwTt7©v0{v7sWrVt7öö²v0{~Vt7H0r6Vu3{7rVqVuVs=TmWsVv^tNTq7uW|7vWt7vVuVmT7tWfVv^tBW}u6VtV|1r6VVtV}Tu7r^tv0r6Vu^tvVsVffÜt3{z}Vt7~Wtzw}}Vg^tvVq0r	Vg7r7~fVVv^tBsV}}V|TtV@trVtVs@tv7wWtVvVq7w@tNV~Û4r\nWbzs}t6Vt7©v\x077·v7l9r6t6Vt7Üw9r6Vtföu{w}Vu3{}t6t6Vt7­vxuswsv}Vt7X0{r}Vt7F7|?{uVt7Äw?{}Vtf÷u3{}}Vu7wWuzw}Vu7wWu7wVt7öw?{tl}7tVt7öf?{wl7u7rVt7öör?mzw}Vu7wWu7w}V~W~zv}v}7wWt4vWbVv7¤å¶v7w7vfw3{v7vWu7vW~u67wWsu6t67pWrt6t6t6t6t6t6t6VvfwTq7vxpwxsxxuv}t6Vq7¤vxrtxxrv}7wWtt6t6Vq7vxsqyyywv}t6t6Vq7_xsfffwv}Vq7L1{y7vWtVsV~\x077w\x07{yz}}V~7w\x077wW~3{zx}7tWtzs}7rWtzr}7~Wtzu}7fWtzt}7VWtzw}7¶vWt}VtVu\x07{qVtVuWuVvt	V~7w\x073r6Vv[vJVtzw}Vv[vJVt7	\x07}LvJ7vWszw}}}Vs7w\x073{tzr}VvVv_u^VtÛ\nTcAu^VvVdfw7w\x07Tr7y1{u7vWrVv7®ð¶v7w7vfw3{uVvVzLvJVt3{wVv^tbVv^tnTr7^Tu7^WtVr3{wVt3{wVtVt_uv46\vAuvVu7VTtVt_uvVb\nAuvVu7zTtVt^tv7w@tvVu7nTtVcVt_uvTbVbVc"mAuvzw}Vv7vLvzVv7v@t~7w7qVv[vJTu7~\x07Trm7iVu7t\x07TsmWtt6t6t6t6t6t6t	t6t6t6t6VvfwTu7­vxrtuwv}Vu7R0{qVu7X0{r7vWrVu7öö²v0{z}VpVvVufwVp^tvWuVp^trzt}VvfwVv7ùâ¶v7w7wfwW|u6Vv7æâ¶v7w7wfwr6Vv7[fwzwst6Vv^t~{vVv7çâ¶v7w7wfw3{vVv7«vfw}u6VvfwVv^tRTr3r67vWrzx}t6t6t6Vv^tVTu^tvTt7­vxuvtwt}7{WrVv7äâ¶v7t7vfw3{y7vWuVv7ùâ¶v7w7vfwW~Vp7x@tfVe7Æã¶v7w|vvu6Vu7fTt7w0{fVp7zVuTs7~^tvTq3{fVs7f^tvWVs7b^tvW}VtWuVvVqVs7z^tv7vfw3{v}VvVV}V~fwzt}VvfwlVv[vJ7w\x07r6Vp7v@twVp4öööö¶vAtwVv^trTtVv^t~7uWu6VtV1r6Vp7v@tVVp4·öööæ~AtnVp4ôöööæzAtfVt7~Vt^trW~Vt^tvWq7vWtVp7zWrt6u6Vt7t0{wVt7wWtVr7~Tr^tvTsVqVsVq=mT}Vs7lTzV~V~Vz=mTz9{v}VpVt@tzVp7wVr^trTtV}VsVzVsVtfF}Wtzw}}Vp^tw7uWuVp^twVp^twTsWtu6Vur6VvVt^tvVt^trfwVu7~WuVt7~Wtzw}}Vs7r7~fh}V|{qz~}t6Vr7w0{vt6Vt7v1r6Vt7[1r6Vt7P1{uVu^tr7P1{uzt}Vu^tr7[1{tzw}Vu^tr7v1{w}7{Wrzx}Vp7zVvfwVp^tzTt7u0{|Vp^tfWuVvfwt6t6Vv^tRTr3{vVv^tVTs^tv7[1{vVvfwlt6Vv[vJ7f\x073{vVvfwVv7øâ¶v7w7vfw3{vVvfw}Vv^tR3r6VvVr@tRVvVs@tVzt}VvVr@tRVv^tVVvVs@tV^tvTr7«v0{vVr7[1{w}7xWrt6Vt7wxttyv}VvVufwzw}VvfwVp7zVvfwVp^tzTs7u0{|7xWrVtVs{{VuVp^tfTt={{VvVuVt7wfwzv}v}v}v}Vp7zVvfwVp^tzTu7u0{pVp^tf}Wtt6Vu7wxtusv}V{4V7v7vfwVv^tjVtÛ4Vðfwzp}Vv[vJ7r\x07{vVv7|fwVv[vJ7~\x073{vVv7{fw}Vv7wLvz}Vv[vzTuÛWcVv^t~TsÛWbt6Vu3r6Vv^trWtzw}Vs7uWrVb4w\nWbVv^trTtWuu6Vr3{wVbVu^tv3Û\vVu^tr7öö²v0Û\vWbVr7~WrVu7~Wuzv}v}V{Vb4uð4V\n7v7vfwVv^tjTuVuCtb4VðVc4~ðò4wòfwVs7uWuu6Vur6Vv^tj7zVt^tvVt^trfFVu7~WuVt7~Wtzw}}Vv^tj7z7v7vfFzu}7ß¸u7î°wVrm7×þ´vVsmWt}V{4V7wVt7i0fwVv^tjVtÛ4Vð4tòfwzw}}Vp[vfWrzw}V{VxVyfwVx7wWtVv^tbTuVv^tnTr7^WwVrVxT~ÛWbVv^tjTs^t~Wqu6t6t6Vt3r6VwVuTr1{wzt}VtVwVu7^9{wVuVt7^Wr}Vr7^Wu7vWtVr^tn7wTrVs^t~9{wVs^trVr7uT|VqVr@trV|7rLvvzw}}V{Vx7gfw7yWrVv^tnTw3{vVv^tbVw7^7^Tv3{vV~7t?{vVvVv_uvVb4tð\n46\vAuv}Vp7ötRvVr}2ww	t6VwfwTt7ªv1r6Vt7öö²v1{wVv7u@tvVv7vLvry}VvVwfwy}VvVt@trVv7v@tv}Eww	Vv^tRTw3r67öö²vy}VvVw7w@tRVvVv^tVTv7r@tVVv^tv}Ûwtt\bu	Uv7fTpRvVtÛWst6u6Vw^tR3{wVp7~Vw^tV^tvVtf(Vp^t~7w1{wVp^tzW~Vwfw4ööööfV~ÛVrVs\b\nTrVr4ööööf,mWrVuVq7wTq1{v}VuWq}VvVrHtrVvt	7vVq3{vl7wVuVq0{vlVu3}7vVr4ööööf"m@tvVp7fRv}<ww	u6t6Vv[vJ7f\x073{vVvfwVv^tR3{vVv^tV^tv7U1{vu6VvfwTw7|0{tVw7öö²v1{v}zw}}}Pvu6t6Vv^tRr6Vv^tV^tvf+{w}y}Vvfwlzv}v}wt~	t\bt6Vv^t~TpVw?{vVpVwTq3{vVv^trVw7^WuVq7^7^W~u6VsV~1r6Vu4÷öösVuVsTr7^T_uvVu_uv\nT}V}4÷öös,mAuvVuVu_u~Vr7F_uv\nAu~VuVr7N_uvT}Vu_ufTzV}Vz mAufVuVr7²v^tvTrVu^tjT|VrV|=m@tjVuVVtgvvVs7^Wszw}}VuVu^tjVq7w1@tj}VpVw7wTw9r6VvVw@t~}}\0wt	Vv^tz^t~WsVv^t~TrVv^tv0r6Vv7~7^fV}VvVr7w@t~Vv^trVr7^TvVwAuvVvzvvvvvvvvvvvvvvvv}u~VvVuLvWVvVtLvVVv7v@tjVvVs@tn}WvVwVv^t~0r6Vv4V7w7vfw}VvVw7dfw}@ww	Vv^t~TtVv^tv0r6Vv7r7~fV}VvVt7w@t~Vv^trVt7uVwAtv}wt	Vv^trTuVv^t~7uWru6t6t6Vw3r6VuVr1{wzt}VwVrVu7u\x009{wVuVw7uWu}VuVt7~ftVu7~Wu7vWwzw}}VvVt_tvfw}kvVv[vv7tTv^tÎ¼6Vv^t¿6Vwfàt}÷twr	Uv76TsRvVvVv^tz7w@tzt6Vv^t~Tp7q9r6Vr^tvVr^tr7w7wfhVr^tzVr^tf7w7wfhzw}Vr7zWqVr[vnW~t6Vtr6Vs7zVtVufezw}Vs7öööö@tz}VsVs_tzAuFVsVs^tb@tNVsVr^t~@tVVsVr_tvAunVsVq_tvAtRVsVq^t~@tZVv^tvVp0r6Vv7r7^fV}Vv^trVp7^TtVs7n7R|vvVtV~LvSVtVwLvRVvVp7w@t~}Vs76Rv})wt	Uv7VT~Rvt6Vv^t~7q9r6VvVv^tz7w@tzzw}V~7rTVrVsgvvV~7fVpVqf}V~VwLvjVv7wVtVuVfw}V~7VRv}Vv7©ý¶v7ýþ¶vVv[vvTvm7q7sVvmVwfàt}¨uws	Uv7VTrRv7Ëí¶vWt7pWu7wWst6t6t6t6t6t6t6t6t6t6t6Vw[vv7wx~~wturspqv}Vv7Îí¶v7sfez}Vw^t~7w0{q7°í¶vWt7tWuzp}7¾í¶vWt7~Wuzs}7¦í¶vWt7}Wuzr}7­í¶vWt7Wuzu}7í¶vWt7qWuzt}VwYvwVw7u[vv7fWut	Vw[vnTs7w0r67p7sVu7w\x07TtmWu7ý¶v7ý¶vVtmzw}Vu7öt\x07Wtt6Vu7w\x073r6Vt{w7tWu7óú¶vzt}7u7tVtmWu7øú¶v7úú¶vVtmzw}7u7tVu7öör\x07TtmWu7ÿú¶v7ñú¶vVtm}WtVrVsfwVr^trWpVr^tvWszw}Vr7~Vw[vnfw7µí¶vWt7uWuVr^tzWpVr^t~Ws}VrVu@tjVrVt@tnVr7rVpVw[vVTwm@tbVr7í¶vVsVwm@tfVvVr7f7tf}zw}Vv7µí¶v7ñú¶vVw[vVTvm7u7tVvmfe}Vr7VRv}¸rws	Uv7VTsRvt6t6t6Vv[vW3r6t6t6t6t6Vv[vv7txtvtw}Vv^t~Tu7?{t}VvVwVtfñtWuzs}Vv^t~7uWrVv^trWuu6Vr3{rVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfu3{v}zt}Vu7uWrVv^trWuu6Vr3{uVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfðt3{v}zw}Vs7bVwVtftt6t6Vs^tb7w0{vVs^tjWrVs^tnWpu6VuVr0{wVuVpZvvTq7v8r6Vu7wWuVq7·v7w\x077o={w}}Vs7~VpVrfuVs^tzWwVs^tfWtzw}Vs7öööö@t~}t	t6t6t6t6t6t6Vv[vv7txtvtw}Vv^t~Tu7?{t}VvVwVtfñtzr}Vv^t~7uWrVv^trWuu6Vr3{uVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfu3{v}zw}Vu7uWrVv^trWuu6Vr3{tVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfðt3{v}}7wzw}7v}WuVs^t~Tv7öööö0{tVvVw7w7wfhzt}7wWuzw}7vWu}Vs7VRvVu}twr	Uv7fTrRvt6t6t6t6t6Vw[vv7txqttttwuuv}Vv7v@t~Vv4öööö¶vAtvzu}Vw^trWsVr7rTuVw^t~TtfEVuVtfDVr^tzWwVtr6VwVtVs7VWsVr^t~Vw7uWwu6VwVs7r_tvAtvVs7^WsVw7~WwVt7wTt{v}Ww}VvVr_trAtvVvVw@t~zt}Vw^trWsVr7rTuVw^t~TtfEVuVtfDVr^tzWwVtr6VwVtVr^t~Vw7uWwu6VwVs_tvAtvVs7~WsVw7~WwVt7wTt{v}Ww}VvVr_trAtvVvVw@t~zw}7r7~fÒtWuVv7w@t~VvVu@trVv7w@tvVuVw_u~Atv}Vr7fRv}Ûtws	t6t6t6Vv[vvTuVw[vv1{v7wWtt6t6t6Vu7txqssssvwtr}7vWtVv^t~TuVw^t~1{uVw^trWsVv^trWp7vWw7vWvt	u6VuVvVu0{wlVv7wWvVwVpTt7j^tvVt7V^tvVwVsTr7j^tvVr7V^tvffr6Vw7^WwVt7R[vvVr7R[vv0{w}}Vv7w}Vu9y}Vv7~Vw7~ft3{wVv[vwVw[vw1{w7vWtVv[vtVw[vt1{tVv[vuVw[vu0y}Vv7~Vw7~fty}7vWt}Vty}Vv^trVv^t~Vw^trVw^t~f|}wwt	t6t6VwVu1{vVw7u;r67vWut	u6VwVwVu0{wlVtVuWrVvVuVu7wWu[vvVr[vv0{v}Vu7w}Vw9y}Vw7q;r6Vv^vvVt^vv1{wVwVt7rTtVvVw7rTv3WrVt3{wVv3{wVv^vvVt^vv0y}Vw7f={wVv_vvVt_vv${vVwVt7~TtVvVw7~Tv3WrVt3{vVv3{vVv_vvVt_vv\'Wr}Vry}VvVwVtVwff}~we	Uv76TuRvt6t6t6t6t6t6t6Vv[vv7txpvpwturp}Vv^t~Tr3{sVv^trWvu6Vr7w;r6VvVs7uTv^tvVv7r^tvVwVtfy7w\x073W~zqsVsVr7w\0TpVsTVvV7uT^tvV7r^tvVwVtfy7w\x077w0mWsVrVpWrzw}v}v}Vv^t~7uWsVv^trWru6Vs3{sVs7~WsVr^trWvVr^tvWpVr7~WrVwVtVpVvfd3{v}zu}Vv^t~7uWsVv^trWru6Vs3{rVr7r^tvTvVt;r6Vr^tvVvVwVtVvVvff{r}Vr7~WrVs7~Wszv}v}Vu7~VwVtftVu^t~{tVu^tzT{Vu^tfWxVv^trTVv^t~7^Wyu6VTvVy0{uVv[vRVv[vn7vWs7r7rfÒtTw7v@tvVu7w@tjVuVw@tnVu7w@tbVu7v@t^Vu4öööö¶vAtVVu7Z7vVv^t~TwfÑtVuVx@tJVuV{@tNVwVu^tBTtVwVt?mWfVv7^WVv^tbT}7uWgVv^tfWdVv^trWe7öö²vWtVu^tFWz7w\x07Wbu6Vs7wWsVu7NfÿwWvu6t6t6t6t6Vu^tjTwr6VuVw7wTp@tjVu^tnVp7t^tvWru6VrVf9{rVeVr7uWqVzVr7tTp^tvW|VpVs@tvVsV|0{pt6t6t6t6t6Vq[vv7wxrvrwtu}Vv7öö²v0{|7rVdVq^trTw7uVwV}=mWpVgVwV}VwV}?m7uWwu6Vw3{qVpT|^trTc3{qVw7~WwVp7~WpVvVc9{vV|^tvVv={v}Vq[vw{|z}Vu7bVr7wf!Vq^trVrWrzu}Vq^trVrWrzt}Vq^trVv1{qzp}Vq^trVtfu7sVvfu\x007w\x073{pVr7wWrzv}v}Vu7bVu7V7zftVv7öö²v1{wzt}Vq[vw3{uzt}Vbr6VvWtVu^tj{rzw}Vu7b7vf!VvWtzu}Vu^tZVz7r7rfhVu^tVVu^tR7r7rfhVu^tbVu^tn7r7rfhVw{szu}Vu7VVr7wf!zv}v}v}v}Vv7~VwVtfw7w\x07Tw7t0{wVvYvwVv7u[vv7fW~t6t6Vwxtvwu}V~7öt\x077~\0W~zt}V~7öör\x077f\0W~zw}7wW~}Vu76RvV~7w\x07}wt	Uv7fTrRvt	t6Vv^tTs3{vVr7~Vs7í÷¶v7wVtVufâwVr^t~7w\x073{vVr^tzzw}Vw76Vv7®vVw^t6mTv^tvVv^tr7í÷¶v7wVtVufüu}Vr7fRv}6ww	t	t6Vw4VþTw4v$r6VwÑ7wTtVv^tZ?{w}Vv7£vzw}Vv^t^Vt7F7Z}[vv}Âwwt	Uv7fTrRvVrVw@tvVw^tfWsVw^tbWwVrVu@tzVrVt@t~VrVr@trVwr	7vWuu	Vw7w;r	Vr7rVsVu7t^tvTufýt7w\x073sVuVw7w\0TtVuTuVr7rVsVu7t^tvfýt7w\x077w0mWuVwVtWwzw}}s7v}WwVvVu@trVvVw@tvVr7fRv}1ww	t	Vv^tv^tvTt^t~Vw;r67vWw7wzw}Vt^trVw7qTt^t*WwVt^t.}VwVv^trVv^t~fy}îwwt	t	Vtr6u6Vt7w;r67wVwVs7ZTw^tvVw7r^tvVuVrfy7w\x07Tw3{ulsVsVt7w\0TpVsTsVwVs7ZTs^tvVs7r^tvVuVrfy7w\x077w0mWsVtVpWtzw}}VsVw7w0Ws}7v}WwVvVs@trVvVw@tv}\vwt	t6Vu3{vVw3{vu	Vw7w;r	VvVr7uTv^tvVv7r^tvVtVufy7w\x073sVrVw7w\0TsVrTrVvVr7uTr^tvVr7r^tvVtVufy7w\x077w0mWrVwVsWwzw}}Wr}Vr}kvVv[vv7tTv^tâ½6Vv^tþ½6Vwfàt}­rtq	w\bUv7ÆwTtRvVv^tâwWuVv7v@tâwVv_túwWVv4öööööwAtúwVtVu@tfVtVAu~Vv7úwWsVv[vìwW~7vWu7wWrt6t6t6Vw7w\x077wxtvwt}Vv[vïwWrVv[vîwWuzw}7vWr7wWu}Vt7öpMwØwVt7v@tÞwVt4öööööwAtÖwVt4rAtîwVt4vAtæwVt4öööö¶vAtþwVt4vAtöwVt4öööö¶vAtVt4wAtVt4vAtVt4öööö¶vAtVt4rAt"Vt4vAt:Vt4öööö¶vAt2Vt4rAtJVt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööööwAtbVtVv[vïwTpLvÛwVtVv[vîwTqLvÚwVtVpLv+VtVqLv*VvftVvVr7w\x07Lv?VvVu7w\x07Lv>Vv4rAt6Vv4vAtNVv4öööö¶vAtFVv4rAt^Vv4vAtVVv4öööö¶vAtnVv4rAtfVv4vAt~Vv4öööööwAtvVvVt^t@t"VvVt_tAt:VvVt_tAt.VvVt^t@tVv7vVt7v7^|vvVvVwLvíwVvV~LvìwVvVpLvïwVvVqLvîwVsVt^tf@t~VsVt_u~AtvVt7bftVt7Öwf´tVt7ÆwRv}×otg	r\bUv7æuTpRvVpVtLvIVw^trW|Vw^t~WVw4~AtrVw^tvWcVw7v@tvVw^tBW{Vw^tNWfVp7Öt7wVfÐtVp7v@tÂtVp4öööö¶vAtÚtVp7ÖwV|VfçuVVp^tÞtTeVVe?mWxVp^tÒwTzVp^tÞw7tWtVp^tÖwWbVp^tÒtWg7tW~t	u6t6t6VtVz1r6Vt7rTt^tvTqVx9{uVqVgWyV|Vq7qW}V~7w\x077t1r6VdV`V}^t.V}^t*ff{t}VyVqVf9T~r	7wsV{Vq7j[vn7w}7w\x07LvvV}^t*W`V}^t.WdV~r	7vsV{Vq7j[vn}7w\x07W~zu}VbVz7r7rfhVpVp7Út@têtVp^tÂtWtVpVp7êtTq@tÖwVp7ÎtVtVp7Öw7efuVp^t¶tW~Vp^tÊtWtVp^tÎtW}VpV@t.VpV|@t"VpV}@t>VpVt@t2VpVt@t6VpVtV~7t@t:VpVq@t&Vp7¾tVp76fVp^tºtr6Vp7F7r7r7zfSVp^tFWtVp^tBT~Vp^t¦t@t~V~Vp_t¾tAtvVp7w@tætVpV~@tútVpVt@tþtVpVp^t.@tÎwVpVp_t&AuÆwVpVpvt6}uÖw7zWt7wWzu6Vp7tVp7ÖwfVp^tt3{uVp^tþtVz0r6Vp7þtVz7w7r7zfWVp^tútW~}VtV~TqVp^tt@t~VqVp_ttAtvVpVz7wTz@tætVt7zWtzv}v}Vp^t>Vp^t67r7rfh7vWy7vWz7rzu}Vy7vLvvV~7w\x077wW~{wVqVf?r67vW~V{Vq7j[vn{t}Vp7ÚtVqf!7vW~zw}}Vp^tÞwVp^tÖw7r7rfhVp^tþtWyVp^tút}W}Vp^tÖtWbVp^tÚtVp^tÆt7r7rfhVpVg@tÖwVpVgVeTx@tÒwt6V3r67vW~zw}7vWqt6u6Vp7ÖwfM3{wVVq7wTq1{v}VW~zw}V|Vq7qftV|7öwWdVqW~u6Vq7wWtVdVq7qWqu6VtV9{tVp7ÖwfM3r6Vt7wWtVqftVq7öwWqzw}}V|V~7qVq7öw|vvV~7wW~VtWqzv}v}VpVx@tÒwVpVg@tÖwt6Vf3{v7vWqu6Vp7ÖwfMr6VfVq7wTq1{wzt}}V{Vq7jftV{7jWdVqWu6Vq7wWtVdVq7jWqu6VtVf9r6VwV@tNzu}Vp7ÖwfM3r6Vt7wWtVqftVq7jWqzw}}V{V7jTxVq^tn@tnVxVq_tfAtfVxVqvtv}tvV7wWVtWqzv}v}Vp7ÚwV|V~fçuVp7^VuVrfuVwYw>WtVp_u^WoVw_t^WlVw4rAt^Vw_tVWaVw4vAtVVw_tnWnVw4öööö¶vAtnVpVlAu&VpVnAu6VpVnAtÎwVpVaAu>VpVaHt¶wVp7ºvf±tVw^tbWuVw7v@tbVw_tzWaVw4öööö¶vAtzVpVoAt¦wVpV~@tÞwVpV|@tÒwVpVc@tÖwVpVy@twVpVe@twVpVg@twVpVb@twVpVtMwwVpVaAt²wVpVu@tºwVpVsvtv}t®wVp76Vp7Öw7ºv|vvVpVpvtw}uæwVpVwvt}uþtVz7zWqVw7ºvWrV}Wtu6Vqr6VpVr@t¾tVpVt@tºtVt^trWuVpVt^t~Ts@tÚwVpVu@tÞwVpVp7I@tÖwVpVp7¾t@tÒwVp7C@ttVp7Ðê¶v@ttVp7þt7zVuVsVp7Öw7bVp7t7wfötVq7zWqVt7zWtzw}}Vp7ÖwVw7ºv|vvt	Vp^twTtr6Vp7ÖtVp^tVp^tVp^twVtVp7þtfuVp^tÞtW{Vp^tÒtzw}7vW{Vp7v@tÖt7r}WfVp^t¢wTsVp^t®wTb7jWgVp7tWeVp7ºtWxVp7¢tWd7vWuVsW~u6t6t6t6V~Vg1r6V~^trWtVp7ÚtV~^t~Tqf/Vu7wWrV~7jW~Vq7nWqu6Vqr6Vp7VVp^tVp^tVt7z^tvVt7f^tvfút7nW7ô¶vW|7sWyVp^tV7w1{uVp^tRTcV{9{uVfVc7uT[vrTy7b1r67aW7¹×¶vW|zr}7	Vt7b^tvT|V^tvTVV|?m7¶v=r67XW7×¶vW|7~Wyzr}Vp^tÂtTVp^tÚt0r6Vp7Út7r7rfV}Vt7nWtVp^tÆtV7tVc@tvVpV7w@tÂtVq7nWqzw}}Vp^t>Wtzt}Vb7jW|Vp7¢tWr7vW~Vp^t¦wW7vWqu6VsV~WuVqV|1r6VpVsVqTt^tn@ttVpVt_tfAu®tVpVtvtv}u¾tVpVt^tn@töuVpVt_tfAutVpVtvtv}utVp7tf§tVuVr^t~@t~VuVr_tvAtvV~7zW~Vq7jWqzw}}7v7r7r7jfhVg7vfÇtV7jTt7zWrVsW~t6t6V3{vVtVr7zTq0{vV~7rVt7rVqfaT~3{w}VpV~@tÊtVpVr@tÎtVpVuVs7zTu@t¶t7r7vfÇt7v7r7r7jfhVpVp^t>@t¦tVp7v@tºtVpVp76@t¾tVp7fVp7¾tft6t6Vp^tf7w0r6Vp^tbWtVp7òu7rf/Vp^tþuVt@tvVp7w@túuVpVp^t¦t@ttVpVp_t¾tAutu6Vp7~Vp7tfVp^t~7w1{tVp^tzWrVp^túuTtVp^tòu0r6Vp7òu7wf.}Vp^tþuVt7tVr@tvVpVt7w@túuzv}v}7rWt7vWqzw}Vp^tòuWqVp^tþuWtVp^túuTr3{vVp76VtVrV~VuVp7þtf¬u}VqVt7r7rfhVp7Îtf°tVp^tÖtVf7r7~fhVp7ÖwTtf tVp7Úwf¡tVp7ÎwftVp7ªwfµtVpVp^tæt@twVpVp_uþtAtwVp^tâtWuVtVp767ºv|vvVp[vIWrVvVt7®v|vvVvVrLv*VvVu@t.VvVz@tVvV}@tVvVpvuæw}tVw^t:Vw^t&7r7rfhVw^t.Vw^t*7w7wfhVw7vftVw7úwf´tVp7æuRvy}v}Vp7¾tVt7r^tvVt7~^tvfeVdV|VfeVp^t>WtVp^t¾tTq7öööö0{vVeVxvtv}tvVeVx^tf@tfVpVq@ttVpVyLvöuVp^t2VtVuVp7tVp7þtf©uzw}VtVu;{vVp^t2VpVp^tÂt@t¶tVpVp_tÚtAuÎtVp7nVp7Îtf:Vp_unWaVu7qTt^tVt7v^tvfÉtVtVaAuVrWuzw}Vp^tÚtVp^tÆt7r7rfhVrWuzv}v}wwt	Uv7fTtRvt6t6t6t6Vw^tv[vv7wxtwtv}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7¶ô¶v@t~Vt7w@tvzt}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7¦ô¶v@t~Vt7w@tvzw}Vt7¦ô¶v@trVt7t@tvVtVw_t~At~}VvVtfÃwVt7fRv}¼tw|	Uv7ÖtTuRvVuVwVt7Îë¶v7tfåtVw^tW~Vw^t*WpVw4wAt*Vw^t.WqVw7v@t.Vu7òwTrVw7êw|vvVu7zTwVr7tVu^trTVu^t~7¦ë¶vfætVrVw7v|vvVu^tW|Vu^tWwVu^tWrVu7vf²tt6t6t6u6VsV|0{wVsV~0{wVwVsVsVpWzVs7wWs[vvVz[vv\x073{v}VqVp7w7wfhzw}VqVp7w7wfhVu^túw3{vVv7rVtfuVv7öööö@tvVrVw7w7wfhVu7òwftzw}VvVu7òw7v|vvVrVw7w7wfh}Vu^tvV7w7wfhVu7ÖtRv}twu	Uv7¦vTsRvt6t6Vt7ûê¶v7qfuTpr6Vp^tvTq7\b\x077ôööö0{wVs7q@tRVs7ûê¶v@tVVs7¶ô¶v@tjVs7t@tnVw7v7v7vVsVs7n7âê¶v7dVqfÅwTpfwVp7jfìtVv7v@t~Vv4ööööfAtvzt}Vv7v@t~Vv4ööööfAtvzw}Vs7nVpfÞuVs^tn7öööö1r6VvVs^tV@t~VvVs_tnAtvzw}Vv7v@t~Vv4ööööfAtv}Vs7zTvVt7¶ô¶vfÐwVs^tzTtr6Vs7v@t>Vs4vAtNVs4öööö¶vAtFVs4rAt^Vs4vAtVVs4öööö¶vAtnVsVw7v@t2VsVw7v@t6VvVuVrVs7nTvfÜwVvft}VtVs^tfftVs7¦vRv}qwf	Uv7æuTuRvVu7~@tZVu7ê¶v@t^Vu7s@tRVu7îô¶v@tVVu7@tjVu7ê¶v@tnVu7q@tbVu7ûê¶v@tfVu7p@tzVu7­ê¶v@t~Vu7FVwVtVu7~7sfåtVu7~@t>Vu7ê¶v@t2Vu7¶ô¶v@t6Vu7t@tJt	t6t6Vt7ê¶v7~fuTt3r67rWs7vWtzw}Vu7®wTsVtVu7JfÐwVu7ºvVsfðw7rWs7vWtVu^t:Tr{w}7vzw}Vu7®wVrVu^t&fÖu7vVu^t®wTr7öööö0{vlVu^twWtVu^tªwWsVr}Vt7zW|Vw7zWyVw7JWfVw7vWgVu7wW}VsWtu6t6V|3{vVt^tvT~3{vVt^trWVt^t~WrVu4vAtöwVu4öööö¶vAtVu4rAtVu4vAtVu4öööö¶vAtVuV@twVuV~@twVu7t@t®wVuVu7J@tªwVu7®vVrVu7®wTp7wVu7vTqfêut	Vu^t.Tz3r6Vu^t*Tr[vnW{VuVr^tn@twVuVr_tfAuwVuVrvtv}u®wVg7v7vVuVpfwVr7jfìtVpVq7^|vvVpftVu4vAtwVu4öööö¶vAtwVu4rAtwVu4vAtwVu4öööö¶vAt®w7~Wz7vWp7vzw}Vu^t*WpVu7®wVu7v7^|vv7bW{Vu^tw}WdVu7tVwVu7®wfàwVw^t2TrVw^tJ0r6Vf7r7ffV}Vw^t6Vr7rTqV}^t~@t~VqV}_tvAtvVqVd@tzVwVr7w@t2VuV~VfuVu^trWVu^tvWqVw^tbT~Vw^tz0r6Vy7r7ZfV}Vt7zWtVw^tfV~7ZTrV@trVrVq@tvVrVu_ttAt~VrVuvtöu}tfVrV{Lv^VrVp@tRVrVz@tVVwV~7w@tbV|7zW|zw}}Vs7r7zfhVu7®wTtVw7êw|vvVu7vTwVt7wVu^tBTtVu^tN7Þë¶vfætVvVw7v|vvVu7¶wftVu^tFVt7w7wfhVu7æuRv}yvVvVwVtVuff7w}Åwww	Uv7fTuRvVt7Tf\\VuVv@t~VuVvVw@tzu6t6Vu7~fÿwTv7T0{vVv7ªv0{vVv7öö²v1r6Vv7V9r6VtVvf\\zu}Vt7¶µ¶v7²µ¶vf8VtVv7r\x007FÛVv7FVv7y\x07Tv7¡vVv7|?mÛ4VðòfQzt}Vt7Tf\\Vu7fRvy}VtVvÛ4Vð4ªvòfQzv}v}Òwws	Uv76TsRvVs7zVtf%Vs7nVuVwVtf-Vr7tWp7vWuu6Vs7BVs7nfýwVs^tB7w0r6Vs^tNVuWqVwVuW~Vs^tJWuVs7zTV~Vqf9VVrVpf8zw}}Vs7zVwVuVtVuf9VvVs^tb@t~VvVs_tzAtvVs76Rv}QvVwVtVuVrfdWuVvVtVr@trVvVwVr7vVum@tv}âpt}	r\bUv7fTuRvVw7e7\x07TrVv7vVv7f=m7ùörTw7öö\n\x07W~Vw7f\0W4wVvVrVvVr=m7wfètTpÛðWx4	Vp7wÛðWyVv7wWqVp7K=W|Vv7g?W}t6t	u6t67¶¶v_uvW{t6V|3r6V{Vyõ\fTf4I.r6VfÑWvV}r67¾¶v^tvVv7t^tvTv^tzWwVvfítVv7rTtVt^tv7t@tvVvVwzp}u6Vu7rVvVrVqfêtVu^tr7w0{rVv7I?r67¶¶v_uv4	Vv7wÛðõ\fT{ÑWvV{4¶v"{w}}Vu7rVpVrVqfêtVu^tr{uzt}V{Vxõ&{wVu7rVpVrVqfêtVu^tr7w0{tzw}V{4v/{vVu7r7IVrVqfêtVu^tr7w0{w}V6vTv7	0r67vWvzrs7º¶v^tvWw7º¶v7v@tv7	Vv7fTtV~TvVvVt?mWvt6t6Vw7vVwVt0m3r6Vv7\x07Ww7¾¶v^tvr67vWvVtVt7e7æö\n\x07Ts7fTz={uVwVz?{uVs7r7q@tvzt}7vWvVt7wVtm7u7òö\n\x07Tt7æt7æô\n\x07TsVt?{tVwVs?{t7¾¶vVt@tvVs7r7u7wVwVs=m@tvu6Vv7öt0{tVvVt7v@tvVv7rWvzv}v}VtVv7\x07Tv9r6VwWvzt}t6Vw7rTs^tvTt7w\x073r6VwVtTwfítzw}VsVt7t@tv}VwVvfëtzw}VwVs=r6VsVwfët}VwWv}7º¶vVv@tvzt}v}}Vu^t~WvVu^tz}WwVwVvVrTr0r	7wsVrVwfët7u}WwVr7rVw@tv}Vu7fRvVv}wu	VvVw7e7\x07Tw7r^tvWut6Vv7rTr^tvTt7w\x073r6VvVtTvfítzw}VrVt7t@tv}VvVu7t\x07r	Vw^tzVwfítVwsVw}fët}$wt	Vv^trTtVv^tvTw@tvVwr6VwVt@tr}7¾¶v^tvVv^t~Tv7t^tv3r67¶¶v7¶¶v_uv4wVvÛðóAuv}}ÿwwr	Vu7	Ws7¾¶v^tvVw7tWwt6u6Vw^tvTw3{wVwVw^tzTpVwVuVs\x07TrVt?{v}Vwfítt6VwVr0r6Vw7rTwVw^tv7t@tvzw}VwVrfët}VvVp@t~VvVr@tr7wWq}VvVq@tv}þwwr	t67¾¶v^tv7IVwVvTufètTtVt7I9mTr7tTt^tvTs3r67¶¶v7¶¶v_uv4wVrÛðòAuvVtVv@tvzw}VtVv@tvVsVv@tr}VvVu@tzVvVr@t~VvVt@trVvVs@tvVw7rVu@tv}SvVv7÷t9r6Vv7hVvTv\0Vv7w7Jy}Vv7r\0}^ww	Uv7fTtRvVtVv^tv@tzVt7zVwf×tVt7fRv}wwp	Uv7fTrRv7|WuVwWtt6u6Vt7q;r6Vt7;{tsVr7pVuTs7rVtVt7æ¸vTt7æ¸vTp7u\x077vTq7wYvðª6MvvVs7tVpVq7v7u\x077wYvðª6MvvVu7rWuzw}}Vu7tTuVr7pVtVt7u\x077vTt7v7u\x077wYvðª6Mvv}7vVwVtm3r6Vu7wTuVr7pVt7w7h\x07[vñª6Lvv}VvVr7pVu7|VufeVr7fRv}Hww	Uv7fTtRvVt7rVvCtvfuVwVt^t~TvVt^tzf9Vt^trVv7w7wfhVt7fRv}ütwp	t6t6t	t6t6t6VwVu?VwVu=7w\x07xtswv}Vu7e7\x07TtVw7e7\x07Tw0{rVvVtTrVvVwTw7r[vv7t\x07r	Vw^tzWtVwfítVwVtsVw}fëtzw}Vw7e7\x07TpVu7e7\x07Tq0{uVvVpTs7r[vv7t\x073{tVvVqTrVsVs^tzT~T={tVsfít7wVqVpV~0{wlVrVfët}7u}WwVr7rVw@tvVvy}VtVufïtTt3r67vy}Vwr6VtVvVw|vv}VvVwfìtVtWv}Vv}uvv}dvVvVwfïtTv3r6v}Vv}#tu	w\b7wWr7rWst6VuÛVwÛ\bTq4VþÑ{vVqÑTw7ööööVt={vVvVt@tr7vWr7~WsVwWp}VvVsVp@tvVvVr@tv}µwts	w\bUv7VTrRvt6Vwr6Vr7bTuVtf%VuVtfN7wVtVt7w;mTp7wWuVr^tjTqVr^tnWsu6Vur6VsVwLvvVu7wWuVs7wWszw}}VpVqWut6Vt3r6Vu7wWuzw}VsVwLvv}VvVr_tbAtvVvVu@t~zw}Vr7~Vt7w7wfPVr_u~W~VvVt@t~VvV~Atv}Vr7VRv}°wtr	w\bUv7VTuRvt6Vwr6Vu7bTwVtf/VwVtf.7wVtVt7w;mTs7wWwVu^tnVu^tjTp7tWru6Vwr6Vr7	@tvVw7wWwVr7rWrzw}}VsVpWwt6Vt3r6Vw7wWwzw}Vr7	@tv}VvVu_tbAtvVvVw@t~zw}Vu7~Vt7r7rfPVu_u~WqVvVt@t~VvVqAtv}Vu7VRv}uw~	Uv7¦vTwRv7¾¶v^tv3r67¾¶v7	@tvt6t6Vv7¶v^tv9{v7¶v^tvVv7vTt^tv7öööö0{vVt^t~7qWuVt^trWvu6t6Vu3{vVv^tv7t1r6Vv7~^tv7s0{w}Vv7öwWvVu7öwWuzw}}VwVu7v1LvyVw7fTv7ºÀ¶v7wfeVw7yVvf,Vt^tV7uWuVt^t2WsVt^t6WpVt^tJWqVt^tNW~Vt^tjWvu6Vur6Vv^tvWtVwVv^trTr@tVVwVt@tjVwVtVrV~VqfrLvPVwVtVrVpVsfrLvQVw7À¶v@tJVw7À¶v@tBVw7¦À¶v@tZVwVw7Q@tNVwVw7P@tFVwVw7j@t^Vw7fTt7Zf\\Vw7^7uVtfVu7~WuVv7~Wvzw}}VwVw^tn@t>VwVw_tfAu6Vw767çâ¶v7äâ¶vf8zw}Vw767Ø÷¶v7tfe}Vw76fçw7¾¶v7¾¶v^tv7w@tvVw7¦vRvy}v}Ï`wc	Uv7¶wTtRv7¾¶v^tv3r67¾¶v7	@tv7¶v^tvTuVv=r67¶v^tvVv7vTv7vVv^tv7öööö1mW}t6t6t6VwVu9{vV3{v7¶v^tvVw7vT|^tv7öööö1{w}Vt7Âw7Ø÷¶v7tfezw}VtV@t^V^t^WvVt7ÞwTwV^tZTuf%VwVufNVt^tÆwWwVur6Vt^tÚwWqVv7RWvV|7ZTx^tvWfV|7^T~^tvW}u6Vt7VV~^tvVx^tvVv7R^tvVv7V^tvfút7wW{t6Vt^tV7w1{vVt^tRTpVf9{vVv7r^tvVv^tvV}Vp7ZTp^tVVp^tRfx3{vVt7ºvTrVv7jVfùuVt7öwTsVp7~V|fùuVrVsfpW{VsftVrft}VwVqV{LvvVv7ZWvVw7wWwVu7wTu{v}}VtVt_tÞwAuöwVtVw@tþwVt7ZVt7öwVt7^7ifæuVtV@tNV^trWfVt7ÞwTvV^t~Txf%VvVxfNVt^tÆwWvVxr6Vt^tÚwWdV|^t~WeV|^trWb7vW{Vt^tFWcVt^tBW`u6Vt7nV|VfV{7qTu^t.Vu^t*füt7wWwt6Vt^tn7w1{vVt^tjTpVe9{vVbVp7qTp^tvWrt6t6t6t6Vu^tvTq7t0{vVr7t0{vVu[v"Vp[v"1{rVp^t6Wst6t6Vu^t6T~3{vVs3{vV~Vu7²v^tvVsVp7²v^tvff{wzp}VsV~{s}t6Vq7w0r6Vr7w1{pVu^trVp^tr1{pzw}Vr7w\x07{s}Vu[v#Vp[v#1{rVu^tjTrVp^tj1{rVp^tnW~Vu^tnW}Vr7wWq7vWwu6Vq7wTqr6VwV}Tr^tvVr7r^tvVwV~Ts^tvVs7r^tvff3{sVw7fWwVr7~^tvVr7z^tvVs7~^tvVs7z^tvf|{wzs}}7wWwVu^tRTqVp^tR1{rVp^tVW~Vu^tVW}7vWwu6Vqr6VwV}Tr7~^tvVr7z^tvVwV~Ts7~^tvVs7z^tvf|3{st6Vs^tvTzVr^tvTy\x07r6Vs7r^tvVr7r^tv1{qzw}VzVy{p}Vq7wWqVw7fWwzw}}7wWwVu^tZTqVp^tZ1{rVp^t^W~Vu^t^W}7vWru6Vqr6Vt7ºvVrV}TwfÌuVt7öwVrV~TsfÌuVt^t&TzVt^t"Vt^tòwTyVt^tþwffVt^töwVy7w7wfhVt^t:Vz7w7wfh3{sVw7nVs7nfm3{sVw7~^tvTzVs7~^tv1{sVz7t0r6Vw7z^tvVs7z^tv1{p}Vw7Z[vvVs7Z[vv1{st6Vs^tvTzVw^tvTy\x07r6Vs7r^tvVw7r^tv1{qzw}VzVy{p}Vq7wWqVr7FWrzw}}7wWw7wVu^t~Tr7uVr7t;mTq7wVp^t~Ts7uVs7t;m1{rt6t6Vq7wxtvwu}VrVs1{sVr7t1{tVu7z^tvVp7z^tv1{szt}Vu^tfTqVp^tf1{rVp^tzWsVu^tzWru6Vq3{tVr7f]uvVs7f]uv{sVr^tvT~Vs^tv1{sV~7t0r6Vr7r^tvVs7r^tv1{p}Vq7wWqVs7nWsVr7nWrzv}v}Vq7t1{uVr7t1{uzw}Vu^tBTrVp^tB1{tVp^tFWzVu^tFWy7vWsu6Vrr6VsVyTq7f^tvVq7b^tvVsVzT~7f^tvV~7b^tvff3{rV~^tvW}t6t6Vq^tvTg7óööö0{vV}7óööö0{vVqV~f¾w3{pzw}Vg7óööö1{sV}7óööö1{s}Vr7wWrVs7nWszw}}Vu^t>Vp^t>1{tVu^tJTqVp^tJ1{tVp^tNWsVu^tNWrVq7wWqu6Vq7wTqr6Vr^tvVs^tv1{rVr7rW~Vs7rVs7~WsVr7~Wr^tvV~^tv0{wzr}}Vp^t:Vu^t:1{tVp^t&Vu^t&1{t}Vt7ºvTwVu7vVfùuVt7öwTrVp7vV|fùuVwVrfpVrftVwft7wWw{wVu^tTqVp^tT~1{wVp^tWsVu^tWrVq7uTqWwV~7uT~Wpu6Vwr6Vp3{tVw7~WwVp7~WpVs^tvVr^tvVs7~WsVr7~Wr0{wzt}}7wWwVqV~1{wVu^t7tWwVu^tWuu6Vw3r67vWwzu}V`Vu^tvTp=r6VpVc[vv{t}Vu7rWuVw7rWwzv}v}7wWw}VvVdVwLvvVv7wWvV{7wT{Vx1{v}}VfVx7qWpVtVt_tÞwAuöwVtVv@tþwVt7JVt7öwVt7N7nfæu7wWvt6V[v>V|[v>1{vV[v?V|[v?1{vV^tNV7J^tvV|^tNV|7J^tvf|3{vV^t6V7²v^tvV|^t6V|7²v^tvf|7wWv}VtVvLv=V|^t~WrV|^trWuVt^t6WvVt^t2WwVtV@tVtVu@tVtVwVxVwVx?m@tVt7v@t*VtVvVw@t.VtVv@t"VtVp@t&VtVf@t:VtVuVr7q@tVtVt7½v@tVt7fVt7ºvf)t	Vt^tfTw3r67vWw7vW{7rzw}Vt^tbWuVt7öwTpVt7ºvTrfVt7v7rVt^töw7wTs7	VsmTsVs7r;mfEVt^tTsVu@trVsVw@tvVt7w@t\nVpVr7^|vvu6t6Vt7~Vt7öwTuf)Vt^t~Tp3{vVt^tzWrVt^t\nTwVt^t0r6Vt7ÞwVufVt7vVt^tÞw7wTu7	VumfD}Vt^tVw7uTuVr@trVuVp@tvVtVw7w@t\nzw}}Vt^t\nWwVt^tW{Vt^t}WuVt^tJVv7w7wfhVt^tZVt^tF7w7wfhVt7v@tÊwVt4ööööfAtÂwVuVwVt7Âwf[V{Vu7r7~fh}Vt7Âwfçw7¾¶v7¾¶v^tv7w@tvVt7¶wRvy}v}Iwt	u6Vt3r67vy}Vt7wWtVw[vvWuVv[vvWrVw7wWwVv7wWvVuVr0{v}VrVu}Ûwwu	t6t6Vv7öw9r6Vv7öf?{wVv7z\0WtVv7I\x077ö	WuVv7p\x007I\x077ö	WrVv7öör9{tVwVuLvtVwVrLvwVwVt7wLvvy}VwVvLvvy}VwVv7I\x077öwLvwVwVv7p\x007¶wLvvy}VwVuLvuVwVrLvtVwVt7I\x077öwLvwVwVv7d\x007wLvv}avVv^tvVv^trfÍtVv7fft}ivu6Vwr6Vw7wWwVvfÚtVv7VWvzw}}}\\vu6Vwr6Vv^tvVv7r^tvf·tVw7wWwVv7~Wvzw}}}Fwt	u6Vw7n1r6VvVwTt^tvVt7r^tv7w7wfhVw7zWwzw}}}Fwt	u6Vw7R1r6VvVwTt^tvVt7r^tv7w7wfhVw7zWwzw}}}ivu6Vwr6Vw7wWwVvftVv7jWvzw}}}BvVv7zWvu6Vwr6Vv7r^tvVv^tv7r7rfhVw7wWwVv7nWvzw}}}ivu6Vwr6Vw7wWwVvftVv7fWvzw}}}ivu6Vwr6Vw7wWwVvftVv7FWvzw}}}Dvu6Vwr6Vvf³tVv7z^tvVv7f^tvf«tVw7wWwVv7bWvzw}}}Dvu6Vwr6Vv7f^tvVv7b^tvf·tVvftVw7wWwVv7VWvzw}}}Dvu6Vwr6Vv7j^tvVv7V^tvf·tVvftVw7wWwVv7^Wvzw}}}Òtwt	u6t6Vwr6t6t6t6t6Vv^tvxrvwtus}t6t6t6t6t6t6t6Vv7~[vvx~}}wturspv}Vv7f^tvVv7b^tvf·tz|}Vv7z^tvVv7f^tvfÊtz}Vv7z^tvVv7f^tvfÊtz~}Vv7z^tvVv7f^tvfÊtzq}Vv7z^tvVv7f^tvfÊtzp}Vv7z^tvTuVv7f^tvTtfÁtVt3{sVuVt7^f`zs}Vv7f^tvVv7b^tvf·tzr}Vv7rfÈtzu}Vv7rfÈtzt}Vv7rfÈtzw}y}Vw7wWwVv7FWvzv}v}Kvu6Vwr6Vv^tvVv7r^tvf·tVv7~^tvVv7z^tvfÊtVw7wWwVv7fWvzw}}}ivu6Vwr6Vw7wWwVvftVv7FWvzw}}}nvVv7öööö1r6VvVw7w7wfh}}avVvVwfØtVwr6VvVw7uf`}}fvVwr6VvVw7uf`}}Uww	Vv^tvTwVv^trTvfÎtVvr6VwVv7Ff`}}fvVwr6VvVw7tf`}}xvVvftVv7jfìt}{vVwr6VvVwf`}}Vww	Vv^trTwVv^t~fÛtVv^tvVw7~7Vfh}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtf§tVt7fWtzw}}Vv^tvVu7r7ffh}:wu	Vv^trTu7~WwVv^t~Wtu6Vtr6Vw7r^tvVw^tvf·tVt7wWtVw7zWwzw}}Vv^tvVu7r7zfh}Vww	Vv^trTwVv^t~fØtVv^tvVw7r7~fh}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVt7wWtVw7zWwzw}}Vv^tvVu7r7zfh}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7r7rfhVt7wWtVw7zWwzw}}Vv^tvVu7r7zfh}dvVv^tvVv^tr7~7~fh}ôwwr	Vv^t~WtVv^trWuu6Vtr6VuVrTw^tvVw7r^tv7w7wfhVw7Rf¨tVw7Ff¨tVw7zf°tVw7Jf©tVw7¾vf¨tVw7nf¿tVt7wWtVr7vWrzw}}Vv^tvVu7r7vfh}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVt7wWtVw7fWwzw}}Vv^tvVu7r7ffh}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVw7zf°tVw7n^tvVw7j^tv7w7wfhVt7wWtVw7ZWwzw}}Vv^tvVu7r7Zfh}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw7v^tvVw7v^tv7w7wfhVw7vf¿tVwftVw7þwf¨tVt7wWtVw7ÖwWwzw}}Vv^tvVu7~7Öwfh}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtf¨tVt7bWtzw}}Vv^tvVu7r7bfh}\nwr	Vv^t~WtVv^trWuu6Vtr6VuVrTw7¾vf¨tVw7¢vf¨tVw7F^tvVw7B^tv7r7rfhVw7J^tvVw76^tv7w7wfhVt7wWtVr7vWrzw}}Vv^tvVu7~7vfh}Vww	Vv^trTwVv^t~fÅtVv^tvVw7~7ffh}Vww	Vv^trTwVv^t~fÂtVv^tvVw7~7Ffh})wu	Vv^t~WtVv^trTuWwu6Vtr6Vw7z^tvVw7f^tvf·tVw^tvVw7r^tv7w7wfhVt7wWtVw7nWwzw}}Vv^tvVu7r7nfh}Vww	Vv^trTwVv^t~fÃtVv^tvVw7r7bfh}Vww	Vv^trTwVv^t~fÀtVv^tvVw7~7Vfh}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVw7nf¨tVw7z^tvVw7f^tv7w7wfhVt7wWtVw7^Wwzw}}Vv^tvVu7r7^fh}Vww	Vv^trTwVv^t~fÎtVv^tvVw7~7Ffh}6wu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtftVt7öwWtzw}}Vv^tvVu7~7öwfh}/wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tvf·tVw7~ftVw7VfÈtVt7wWtVw7ZWwzw}}Vv^tvVu7r7Zfh}uvv}_ww	Vv^trTwVv^tzVw7u\0fØtVv^t~Vv^tv7r7~fh}_ww	Vv^trTwVv^tzVw7nfÄtVv^t~Vv^tv7r7nfh}BvVvr6Vv^tvVv7r^tv7r7~fhVv^tzVv7f^tv7w7wfhVv7nfìt}}BvVvr6Vv^tvVv7r^tv7~7ffhVv^tzVv7f^tv7~7ffhVv7nfìt}}xvVvr6VvVwf·t}}Tww	Vv^tvTw7öööö1r6VwVv^tr7w7wfh}}`vVv^tv7öööö1r6Vvf°t}}gvVvr6VwVv7r7rfh}}`vVv^tv7óööö1r6Vvft}}dvVv_uv4t$r6Vvft}}KvVv^tv7t1r6Vv^t~Vv^tz7w7wfhVv7Vf¨tVv7Zf¨tVv7bf¼tVv7Nf¨t}}Ætwr	t6Vv^tv7t0{vVv^t6Vv^t2f«tVv^tnTtVv^tjTwfÏtVwr6VtVw7rf`}Vv^tVTr7zWwVv^tRTuWtu6Vtr6Vw7r^tvVw^tvfÊtVt7wWtVw7fWwzw}}Vur6VrVu7rf`}Vv^t^TtVv^tZTwfÌtVwr6VtVw7Ff`}t6Vv^t~7s?{vVv^tfTw3{vVv^tzVw7nf`}Vv^tBTuWtVv^tFTrWwu6Vtr6Vw7f^tvVw7b^tvf·tVwftVt7wWtVw7nWwzw}}Vur6VrVu7nf`}Vv^tJTw3{vVv^tNVw7uf`}}dvVv^tv7t1r6Vvft}}`vVv^tv7öööö1r6Vvft}}{vVv3r6Vwf¶t}}Kww	Vvf tVv7zf¡tVv7nftVv^tBTwVv^tNfÇtVv^tFVw7r7jfhVv7Jfµt}lvVv^tvVv^tr7w7wfhVv7zf²t}avVvf§tVv^tzVv^tf7w7wfh}zvVvf­tVwfªt}IvVv^tfVv^tb7w7wfhVv^tjVv^tV7w7wfhVvftVv7Bf¨tVv^t^Vv^tZ7w7wfh}±wwu	t6t6t6t67sVv^tvTu7ööööVu7v8mxswwwtuv}Vv^t~WtVv^trTvWwu6Vtr6Vw^tvVw7r^tv7w7wfhVw7fftVt7wWtVw7VWwzw}}VuVv7~7Vfh}y}Vv^trVv^t~7w7wfhy}Vv^tzWwVv^t~TuWtu6Vwr6Vw7wWwVtftVt7fWtzw}}Vv^trVu7~7ffh}RvVv^t>Vv^t:7w7wfhVv7¢vf¨tVv7vf¨t}<ww	t6t6t6t67sVv^tvTw7ööööVw7v8mxswwwtuv}Vvf´t}y}Vv^trVv^t~fÍty}Vv7rf¹t}wu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtf¹tVt7zWtzw}}Vv^tvVu7r7zfhVv^tbWwVv^tfTuWtu6Vwr6Vw7wWwVtf´tVt7zWtzw}}Vv^tzVu7r7zfh}kvVv^tv7t9r6Vv^trVv^t~7~7ffh}}yvVvftVv7nf§t}WvVv^t~Vv^tzf«tVvfÈtVv^tVVv^tRf«t}yvVvf³tVv7zf±t}TvVv^tvVv^tr7r7~fhVv^tzVv^tf7r7~fh}TvVv^tvVv^tr7w7wfhVv^tzVv^tf7w7wfh}4ww	Vv^t.Vv^t*f·tVv7vftVvftVv^tTvr6Vv^t6Twr6Vw7Vfìt}Vv7¾vfìt}}_vVv^tvVv^trfÉtVv^t~Vv^tzfÉtVv^tfVv^tbfËt}avVv^tVVv^tRf«tVv7nfÈt}KvVv^tFVv^tBf·tVvf tVv^tzVv^tf7r7rfhVv7nf³tVv7Rf¡tVv7ºvf¢t}4vVvftVv^t:Vv^t&7r7rfhVv^t.Vv^t*7w7wfhVv7vf¢tVv7vftVv7úwf´t}Ìwwr	Vt7t\0WrVwWuVvWsu6Vrr6Vs^vvWpVsVu^vv@vvVuVp@vvVr7wWrVu7rWuVs7rWszw}}t6Vt7u\x073{vVwVt7J\x07TuWwVvVuWv7vWrVt7t\x07r6VvYvvWuVvVwYvvMvvVwVuMvv7tWr}Vt7w\x073{vVvVrTv[vvWtVvVwVrTv[vvLvvVvVtLvv}}¶twp	Uv7fTpRvt6Vu7q;r6Vw7w\x07Wwu6VuVr0r6VuWrzu}VwVtVr[vv0r67wWszusVr7wWrzw}v}v}t6VtVt7u7\n\x07Ts1r6Vp7~VwVtVsVtTrft7wWsVp^t~7w\x07{w}Vu7~W~Vw7w\x077÷ôò~Wsu6t6t6VrV~;r67öôò~VtVrTq^tvVsTV7öôò~Vq7r^tvVsTqVq\x077ö÷ôò\x077ö÷ôò0{w}VpVwVtVrVuVrft7wWsVp^tv7w\x07{w7vWszr}Vr7~Wrzw}}Vp^trVrWrzw}Vp^tzWr}VvVr@trVvVs@tvVp7fRv}8wt	Vw7w\x07Wr7vWwu6t6VwVu0r6VuWwzw}VrVwVt[vv0r	7wsVw7wWwzt}Ws}}VvVw@trVvVs@tv}ôstp	w\bVt7qTu7vVtVu9mWqVw7u7\n\x07VwW~u6t6Vvt	t6t6t6t6t6t6t6t6VtVr=r6VwVr[vvTs¶Tp7v>r64ööööæVWVs[v¸«67txustu}V~Vr7u\x07{|u6t6VrVq?r6VwVrTu7r^tvVu^tv7ö÷ôò\x073{w}VtVrVtVr=mWuu6VtVr;r6VuWrzy}VwVrZvv7v>{xVr7wWrzv}v}Vr7~Wrzv}v}VvVt@t~VvVw@tr7vz~}Vr7wTuVt9{uVwVuZvvWut6t6t6Vs7w1r6Vs7w0{wVp7i7w\x077z?{tVp7\b\x0771{|Vu76>{uz|}Vu7\x077Ö	0{tz}Vu7é	<{~zw}Vu768{q}4vWVr7tTuVt9{pVwVuZvv7É	:{szw}Vr7wTuVt9{tVwVuZvvWut6t6t6t6Vs7wxswvvvtv}Vp7y7w\x077t={~Vu76>{tz~}Vu7v7w\x077F?{wzq}Vu7ù	<{p}Vr7tTuVt9{tVwVuZvv7É	<{v4vWVr7uTuVt9{sVwVuZvv76>{r4ööööævWzs}4ööööæ¶vWzr}Vr7wTuVt?{w}4vWzt}VwVuZvv7É	<{w}Vu7wWrzu}VvVVrÛòAtr7w}@tvy}Vr7wWrzv}v}wwr	Vv7}Wu7EWwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^t¦©67}Vu=mWtVwVrWwzw}}VtVt7t^t¦©67}TwVu?VwVu0Tw7t7¦©¶vTu^tv7}Wtt	t6Vw7G={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7½¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}wwr	Vv7}Wu7]Wwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^tê67}Vu=mWtVwVrWwzw}}VtVt7t^tê67}TwVu?VwVu0Tw7t7ê¶vTu^tv7ÕtWtt	t6Vw7_={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7¤¯¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}®ttw	w\bUv7vTuRv7¾¶v^tv3r67¾¶v7	@tvt\bVt7x\x077=r67®¶v_uv4w7¦¶v^tvmzw}Vt7y\x07[vñ6Vt7r7öw\x07ÛVt7d\0Û4Rðò}Wrt6t6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVu7nTtVv7F^tvVv7B^tvt	Vv^t~Vw;r67vWv7vWw7wzw}Vv^trVw7qTv^t*WwVv^t.}VwVvVrf³wVu7v@tVu4ööööfAtVtVu7vf²wVuVu^t@tfVuVu_tAu~Vtftzw}Vu7~7Ø÷¶v7tfe}Vu7~fçw7¾¶v7¾¶v^tv7w@tvVu7vRvy}v}Ñtww	Uv7öwTuRv7¾¶v^tv3r67¾¶v7	@tvVu7î¶v^tv7ê¶v^tvVwVtfæwVu7zVu^tvVu^trfet6t6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVu7^TwVv7F^tvVv7B^tvVu^tfTvVu^tb7v4vf³wVu7v@t\nVu4ööööfAtVwVu7vf²wVuVu^t\n@tVVuVu_tAunVwftzw}Vu7n7Ø÷¶v7tfeVu^tfWv}Vu7nfçwVu^tzVv7w7wfh7¾¶v7¾¶v^tv7w@tvVu7öwRvy}v}³wws	Uv7VTwRv7¾¶v^tvr6v}7¾¶v7	@tv7¶v^tv7ö¶v^tvWt7¶v4ööööfAtv7ò¶v^tvWu7ò¶v7v@tvVw7~TsVtVvVuVvVu?mfuVw7v@tjVw4ööööfAtbVsVw7bTvf^VvfçwWvVw^t~Vw^tz7w7wfhVt7w7wfh7¾¶v7¾¶v^tv7w@tvVw7VRvVv}¤utt	w\bUv76TuRvt6t67¾¶v^tv3r67	Wr7¾¶v7	@tvVuVtOunVu7ê¶v^tv7t@tbVu7î¶v^tv@tfVu7ú¶v_tvAu~t6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVv^t~Vw;{vVv^trVw7qTw^tv7t0r64wWszw}Vu4vAt^VuVv@tVVuVu7~@tRVu7FVu7VVwVwf·wt\bVu^tF3r6Vu_uNzw}t6Vu^tzr6Vu^t~^tr7	1{w}Vw^tv3{r}Vu^tVVu^tRVwVwVu_uNfÊw}WsVu^t^Vu^tZft}7®¶vVsAuv7¦¶v4wAuvVs4w {tVs4~þÑ7v\x07Tv7v={tVs4dþÑ7öö\x07VsÑ7w\x07Vv7rWrzt}v}Vu_uNWsVu^t^Vu^tZft7¶vVsAuv7¶v4wAuv7yWr}7¾¶v7¾¶v^tv7w@tvVu76RvVr}¥~tf	w\bUv7vTtRvt6t67¾¶v^tv{v7¾¶v7	@tv7Ú¶v_tvWd7Ú¶v4öööö¶vAtv7Â¶v7v@tvVt7v@tfVtVdAu~7rWuVv7¶v^tv9{w7¶v^tvVv7vTv^tv7öööö0{wVt7~Vv^t~f;VtVwOu^Vt7î¶v^tv@tVVt7ú¶v_tvAunVt7ê¶v^tv7t@tRVt4vAtJVtVv@tBVtVt7n@tNVt7¦v7r7v7~7VfRVt^t&7w0{vVt7v@t:VtVt^t.T|@t>VtVt^t"@t2Vv^trT}Vv^t~7qWxVt^tfWzVt^tzWyu6VyV{7tWuu6V{Wpt6t6t6VxV}Tv1r6Vp7wW{Vv7öwW}t6Vv^tv7t1r6Vt7¦vVt7BVvVvf·wVt_u.WdVt^t&{wzr}VpVz9{rVu7w@tvVu7rWuzs}VvVdfÿtt6Vv^tv7w0r67vWrVt^tNWqVv7r^tvTsVv7v^tv9r67wW~zt}7wW~Vv7v^tvVs7t^tv7wTsVq^tr9{wVq^tvVs7uTr^tvTs7v>r67vWrzt}Vr^trTrVsTgVr?r67vWrzt}Vq^tzVg?r67vWrzt}Vq^t~VsW~zw}Vt^tNTq^tr3r67wW~7vWrzw}7vVq^tvT~^trTrVrVrV~^tvT~Ts=VsVq^tz=TsmWr7wVq^t~V~VsmW~}Vr7v13{wVt^t2V0r6Vt7²v7~7VfVVt^t>W|}V|V7sTuVp@tnVuVv@tbVuVv@tfVuVdAu~VuVr@trVuV~@tvVtV7wT@t:V7r1{sVt^tBVt^tNVt^t>T|7rVt7~fËw7vWVt7v@t:zs}Vt^tBVt^tNVt^t>TvVVt7~fËwVt^t2Vv7~7VfhVt^tJVt^t6ft7Æ¶v^tvWu7Ú¶v^tvWpzp}Vt^tBVqVvVvVd7vVvf´wWd}VpVz9{v7	Wpt6Vd4w {vVd4~þÑ7v\x07Tv7v={vVd4dþÑ7öö\x07VdÑ7w\x07Vv7rWp}VuVp@tv}Vu7rWuzv}v}v}v}VpVu7r7rfh7Ú¶vVt_u~Atv7Â¶vVt^tf@tv7¾¶v7¾¶v^tv7w@tv7Æ¶v^tvVt7vRv}õdtq	t\bUv7¦qTsRv7¾¶v^tv3r67¾¶v7	@tvVsVrOuFVs7ê¶v^tvTp7t@tZVs7î¶v^tvTq@t^Vs7ú¶v_tvAuVVs7nVqVpVtVufæwt6t6Vv7¶v^tv9{v7¶v^tvVv7vTq^tv7öööö0{vVs^tjWvVs^tnWtVq^trVq^t~W~Vq^t"WVq^t&WuVs4vAt¶uVsVq@tÎuVw7qTp7vVwV~?TwT~mW|VsVs7V@tÊuVwr6Vs7ÎuVpfÌwWz}Vs7NVq7F^tvVq7B^tvVtVvV|Vzf³wVs7fVs^tV7vVs^tRmVs^t^Vs^tZf\0Vs7¾pVs^tfVs^tbfËuVsVv@tpVsVt@tªpVsVu@t¢pVsVuV7^@t®pVs7pTwVs7¢pf7rWt7vWu7vWvVs^tp7öööö1r6Vs7~7r7r7^fSVs^t~WvVs^tzTtVw7^|vvVs7w@tpVsVt@tpVsVv@tpVsVsvt¢p}uîq7^Wu7wWvu6Vs7ÞqVs7îqfVs^tÞq7öööö1r6Vs^tpVv0r6Vs7pVv7w7r7^fWVs^tpWt}VtVuVs7Þq7^|vvVsVv7wTv@tpVu7^Wuzw}}Vs^tpWu}Vs7¾rVs7NT7¾v|vvVs7v@tªsVs4ööööfAt¢sVs7v@töpVs4öööö¶vAusVsVv@tsVsVt@tsVsVu@tsVs4vAu¾uVs4vAtÂpVs7v@túpVs4öööö¶vAtòpVs7v@tîpVs7v@tÊpVs4öööööwAuæpVsVs_t¾pAusVsVs^t¦p@tsVs7v@t¶pVs7v@tÒpVs4öööööwAtêpVs7t@tæsVs4tAu®uVs7v@tÆpVs4öööö¶vAuÞpVs7¢sWwt6t6V~3{vVp^tvTt7t0{vVs_t¶uW{Vs^tÊuWvVs^tÎuW|t	Vt7w0r6Vp^trWtVp^tWuVp^tW~Vs7v@tNVs7ÞqV~Vt7t7vVtVu?mVVvf\nVs^tÚq7wVs^tÞq7w0TumWtVs^tÆq7vVumzw}VsVv^tv7vVv^trmVv7~^tvVv7z^tvf\0Vs^tvWtVs^tr}W~Vp7¶v7®vVp^t6Tum^tvVp76Vp7®vVum^tr7í÷¶v7wVtV~füuWVs7NTu7vVq^tZfÐtVs7q@tVsV@tVsV~@tVsVt@tVsVp@tVsVp@t*VsVq@t"VsV{At:VsVv@t>VsV|@t2VsVs7V@t.Vs7pTtVuVzVs7¾uTvf¸wVuVvVtf¹uVs^t¢sVs^t®s7w7wfhVwVs^t6@t~VwVs_tNAtvVuVv7öu|vvzw}Vs7vLvpVs7v@tpVs7NTvVs7¾uTtVs7pf¹u7v7w7w7wfhVwVs^t6@t~VwVs_tNAtvVvVt7öu|vvVs^t¶uVs^t²uft}Vs7v@tÆqVs4ööööfAtÞqVs7â°¶v@t²sVsVs7îuTw@t¶sVs7x@tÊsVs7Ò°¶v@tÎsVs7ð¶v@tÂsVsVs7Æu@tÆsVs7~@tÚsVs7ü°¶v@tÞsVs7³¶v@tÒsVsVs7úuTt@tÖsVs7p@têsVs7ò°¶v@tîsVs7ª³¶v@tâsVsVs7ötTu@tæsVs7s@túsVs7³¶v@tþsVs7º³¶v@tòsVsVs7¾vTp@tösVs7|@trVs7íñ¶v@trVs7ð¶v@trVsVs7Úu@trVs7@trVs7¶³¶v@trVs7Æ³¶v@trVsVs7öuTq@trVs7s@tªrVs7ªÍ¶v@t®rVs7ð¶v@t¢rVsVs7Þu@t¦rVs7}@tºrVs7Ò³¶v@t¾rVs7â³¶v@t²rVsVs7tT~@t¶rVs7q@tÊrVs7£Í¶v@tÎrVs7ð¶v@tÂrVsVs7Òu@tÆrVs7g@tÚrVs7ö³¶v@tÞrVs7²¶v@tÒrVsVs7tT@tÖrVs7{@têrVs7¾Í¶v@tîrVs7ÞÁ¶v@târVsVs7ªtT|@tærVs7~@túrVs7ÎÁ¶v@tþrVs7ª²¶v@tòrVs7u@tuVs7²¶v@tuVs7Âõ¶v@tuVsVs7¦t@tuVs7q@tuVs7¥²¶v@tuVs7Âõ¶v@tuVsVs7²t@tuVs7q@tªuVs7º²¶v@t®uVs7Æ÷¶v@t¢uVsVs7ÎwT}@t¦uVs7|@tºuVs7´²¶v@t¾uVsVs7N@törVs7ÞqVs7¾u7ffÿuVs_tÚqWzVs^tÞqWvV}ftVs^t²tVs^t¾t7w7wfhVs^t¦tVs^t¢t7w7wfhV|f¢tVf½tV~f»tVqfºtVpftVuftVtf¸tVwf°tVv7öööö0{vVsVzAtºuVsVv@t¾uzw}Vs7v@t¦uVs4ööööfAt¾u}Vs7¾ufçw7¾¶v7¾¶v^tv7w@tvVs7¦qRvy}v}Çwwt	Uv7fTuRv7¾¶v^tv3r67	Wr7¾¶v7	@tvVu7~7î¶v^tv7ê¶v^tvVwVtfæwt6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVuVvVu^t~Vu^tzfütVu^tr7	Vu^tv7w\x07mWr}7¾¶v7¾¶v^tv7w@tvVu7fRvVry}v}ww	Vv7vf\\7vVt7rWtu6t6VtVu1r6Vu3{wVv7Zf\\zw}Vv7vf\\y}VwVvfsVv7Lf\\Vw^t~VvVw^tz^tzgvvVu7fWuVw7fWwzv}v}$ww	Uv76TpRvVpVs@tJVpVr@tNVpVu@tBVpVt@tFVpVw@tZVpVv@t^Vp7~Vp7^7ufûuVp^t~Vp76Rv}Éxtg\rs	7¾¶vW`VwvrTzWpVwvrT{WqVwvr&TxW~Vwvr6TyWrVwvrFTfWVwvrVTgW|VwvrfTdW}VwvrvTeWsu6t6Va7öt1r6t6Vn3{v7xWwVtWbu6Vw7h0{wVbVtVw7{7y\x077rvrvTu7xÝwVu7dÛw&Vu7oÝwVu7qÛw&\'Vu7uÛw\'VbvrvØwVtVw7s7y\x077rvrvØwVtVw7y\x077rvrvTu7{ÝwVu7eÛw&Vu7yÝwVu7gÛw&\'Vu7|Ûw\'Øw}rvVb7fWbVw7wWwzv}v}Vn7wWnVa76Wa7ö\bWcV`Wwu6Vc3{tVs7eÝwVs7{Ûw&Vs7hÝwVs7tÛw&\'Vs7|ÝwVs7`Ûw&\'VsV}V}V|\'$ØwVr7cÝwVr7}Ûw&Vr7lÝwVr7pÛw&\'Vr7qÝwVr7oÛw&\'VpØwV~VqVr$ØwVtVcTb7ötvrvØwVwtvØwTuØwTp7eÝwVp7{Ûw&Vp7hÝwVp7tÛw&\'Vp7|ÝwVp7`Ûw&\'VpVsVsV}\'$ØwVb7ætvrvVqØwVw7rtvØwVuVØwT7cÝwV7}Ûw&V7lÝwV7pÛw&\'V7qÝwV7oÛw&\'ØwVrV~V$ØwTuØwTq7eÝwVq7{Ûw&Vq7hÝwVq7tÛw&\'Vq7|ÝwVq7`Ûw&\'VqVpVpVs\'$ØwVb7ÖtvrvV~ØwVw7~tvØwVuV|ØwT|7cÝwV|7}Ûw&V|7lÝwV|7pÛw&\'V|7qÝwV|7oÛw&\'ØwVVrV|$ØwTuØwT~7eÝwV~7{Ûw&V~7hÝwV~7tÛw&\'V~7|ÝwV~7`Ûw&\'V~VqVqVp\'$ØwVb7ÆtvrvVrØwVw7ztvØwVuV}ØwT}7cÝwV}7}Ûw&V}7lÝwV}7pÛw&\'V}7qÝwV}7oÛw&\'ØwV|VV}$ØwTuØwTr7eÝwVr7{Ûw&Vr7hÝwVr7tÛw&\'Vr7|ÝwVr7`Ûw&\'VrV~V~Vq\'$ØwVb7¶tvrvVØwVw7ftvØwVuVsØwTs7cÝwVs7}Ûw&Vs7lÝwVs7pÛw&\'Vs7qÝwVs7oÛw&\'ØwV}V|Vs$ØwTuØwT7eÝwV7{Ûw&V7hÝwV7tÛw&\'V7|ÝwV7`Ûw&\'VVrVrV~\'$ØwVw7btvVb7¦tvrvØwV|ØwVuVpØwTp7cÝwVp7}Ûw&Vp7lÝwVp7pÛw&\'Vp7qÝwVp7oÛw&\'ØwVsV}Vp$ØwTuØwT|7eÝwV|7{Ûw&V|7hÝwV|7tÛw&\'V|7|ÝwV|7`Ûw&\'V|VVVr\'$ØwVw7ntvVb7tvrvØwV}ØwVuVqØwTq7cÝwVq7}Ûw&Vq7lÝwVq7pÛw&\'Vq7qÝwVq7oÛw&\'ØwVpVsVq$ØwTuØwT}7eÝwV}7{Ûw&V}7hÝwV}7tÛw&\'V}7|ÝwV}7`Ûw&\'VV|V}V|\'$ØwVw7jtvVb7tvrvØwVsØwVuV~ØwT~7cÝwV~7}Ûw&V~7lÝwV~7pÛw&\'V~7qÝwV~7oÛw&\'ØwVqVpV~$ØwTuØwWsVuVrØwWrVw7VWwVc7öwWczv}v}VvVpVzØw}rVvVqV{Øw}rVvV~VxØw}r&VvVrVyØw}r6VvVVfØw}rFVvV|VgØw}rVVvV}VdØw}rfVvVsVeØw}rvy}V`76W`zv}v}¯wwq	Uv7ötTuRvVt7rWrVwVt7pW76WtVuWwu6Vtr67vWp7vWq7vW~VwVr7i;r	VtVTs7¶u^vvW~Vs7¶t^vvWpVs7¶w^vvWqVs76^vvs7v}gVqjwVpjtV~juzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{z}rvVw7fWwVr7wWrVt7rWtzw}}VvVu7öt|vvVu7ötRv}uts	t\bUv76TuRvVu7Æô¶vvtv}unVu7Öô¶vvtv}u~Vu7v@tBVu4ööööfAtZVt7uWtu6t6t6Vtr6Vu7ZVw^tvTp7¶vVu^tBTsVw^trTrVrVs=mTsf9VrÛWVu^tB7¶v0{wzt}Vu^tBTwVu^tZ0r6Vu7ZTtVt^tv7w7w7wfi7÷ööö1r6v}}Vu^tFVw7öwLvvVuVw7w@tBVu7ZTtVw7¾v76\x077~f$VuV~4]ð4öööööö¶võV~4MðòV~4mð4öööööIõV~4}ð4ööööiõòòV~4sþ4öööyõV~4cþ4ööqõòV~4Sþ4öuõV~4uð4NþòòòAuNVtVu7NVu76Twf8Vu7~Vu^tFTtVu^tB7p\0fârVvVuvun}tfVvVuvu~}tvVu^tZVt7w7wfhVwRvy}Vu7~TqVu^tF7wfârVqVsVpTpVrVsTr7p\0fârVu7v@tBVu7ZVpVr7¶q\x07Vr7I\x07f9}Vw7~WwV~V\nW~Vt7~Wtzv}v}þwwt	Uv7fTuRvt	Vw^tvTw^tZVt;r67vWt7rzw}Vw^t^Vt7ZTw^tbWtVw^tf}WwVu7rVtf/Vtr6Vt7tTrr6Vu^t~VwVr|vv}VuVt@tz}VvVu^tz@t~VvVu_trAtvVu7fRv}tw	Uv7VTrRvVw^tvWqVr7~TuVw^trTsfEVuVsfDVr^tfWuVrVsr	VuVsVr^tzVu7uWuVt^tjWVt^tVW|u6Vut	V|Vq^tvTp;r67vWp7wzw}VVp7uT}^trWpV}^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}sVu}@tfVw^t~WqVr7bTuVw^tzTsfEVuVsfDVr^tjWuVsr6VuVsVr^tnVu7uWuVt^t^W~Vt^tZWtu6Vut	VtVq^tvTp;r67vWp7wzw}V~Vp7ZT^trWpV^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}Wu}VvVr_tbAtzVvVu@tbVvVr^tf@t~VvVr_t~AtvVr7VRv}ãtw{	Uv7FTrRvVr7zVw^t~T~VtVufîuVr^tjTVr^tV7tW{Vw^trW|Vr^tnWxVWpu6t6VpV{1r6Vr7RVtVp^tvTqVugwvVp7rWpVr^tZ7tW}Vr^t^WzVr^tRWy7vWsu6VsV}0{tV~VsVz^tvTf=r6V|Vf[vv{u}Vs7rWszv}v}VxV7r7rfhVr^tzVr^tf7r7~fhVvVw^t~@t~VvVw_tvAtvVr7FRvy}VyVz7r7rfhVqV~9{vVqV|TqVq[vvVsV}1Lvvzv}v}Lww	Uv7fTuRvVuVt@t~VuVw@trVuVu7r@tzVvVtVu7z7cfuVu7fRv}=ww	Vv^tvTv^tvTuVw7q7vVwVv^trTv?Twm7®v7vVwmVuVt7q7vVvVt=Tvm7®v7vVvmf}Éut~	u\nUv7fTrRvVt7sWq2vvvvvvvöWzu6VzVwVu7n]uvÖWzVqVu7VTu1{v}Vr4öööö¶vAtrVwVt7sW7rW~7vWtu6VrVs@tzt6t6u6VwV0{wVt7wWtV{Vw7n]uvT}ÖW{Vw7VTqWwV}2vvvvvvvv3{v}7	V{VzÕT}2vv7ÔuTw7tTuVwVu=mTu7	VuÎ2vv7ÕV}mWu7vVw7tTp7vVwVp9mTwVwÎ2vv7ÕV}mWwu6VwVu9{tVwVuVw7w\0VwTp7wVpÎ2vv7ÕV}T|mWwVpVuV|mWuzv}v}VvVr^tzTwVr^tr?r	Vr7rVw7r7~fTVr^tzsVw}@trVvVr^t~@tvVr7fRvy}Vr^trVs0r6Vr7r7r7~fVVr^t~W~}V~Vs7uTuVt@trVuVw@tvVs7wWsVqWwzv}v}Òpt	w\nUv7öwTrRvVrVt@tnVrVw@tbVrVr7b@tVr7jVtVr7v7yfuVr7^Vtf=Vt7rWtu6Vtr6Vw]uvW{Vr7vVw]u~VufáuVr^tFTsVr^t^0r6Vr7^7~7nfV}Vw7fWwVr^tZVs7nTpVrvu}uvVpV{OufVrVs7w@tFVt7fWtzw}}Vr^tFWwVr^tZWsVr^t^Wqt6Vr^tVTpVr^tRT|fb3r6Vr7~Vw7~7nfS7vWtVr7v@tJVrVr^tzT~@tNVrVr^t~@tBVw7nW}7vWuVsWwu6t6VtV}0{vVrVwvtr}u6VrVw^tb@t&Vw^tvTz7u0{vVw7nWwVr^tBVu0r6Vr7B7~7nfVVr^tNW~}VtV~TVz@tvV7rVrvu6}tvV7bVr^t&@tvVrVu7wTu@tJVt7nWtzw}}VqVs7~7nfhVr7¢vVuf=VpV|7tW~Vr^tNWqu6VpV~1r6Vr7vWwVuVp^tvTt=r6VrVqVt7nTw^tv@tVrVwvtr}uVrVw^tb@t}Vp7rWpVw7u@tvVr7¢vVr^t*Vr^tTt7u17~7nfWVr^t.Vr^t*Ts7nWwu6Vt7u1r6VwVt@tvVw7rVrvu}tvVw7bVr^t@tvVw7nWwVs7wWs7uWtzw}}VrVs@t*zw}}Vr^tBVq7~7nfhVr^t*WwVr^t"Wqzw}VrVw@t*VrVs@t.VrVq@t"}VwVq?r6Vr7¢vVw7~7nfTVr^t*Ww}Vr^t.WtVr^tjVr^tV7r7rfhVvVw@trVvVt@tvVr7öwRv}tt\nw	Vv^tvTv^trTsVw=r6Vv^tvVw7r]uvWu}VtVs?r6Vv^tvVt7r]uvWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}tt\nw	Vv^tv^tvTv^t~TsVt=r6Vv^trVt7F]ufWu}VwVs?r6Vv^trVw7F]ufWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}²twr	t62vvvvvv/62vvvvvvvvVwVw2vvvvvvvvmTwVw2vvvvvv/6mTw2vvvvvvvv{vVw2vvvvvv/6r67wWszw}Vtr6VwíuWt7tWszw}7tWs7	Vw2vvvvvv/6Õ2vv7ÔuTt7tTuVtVu=mTu7	VuÎ2vv7Õ2vvvvvv/6ÔVwmWu7vVt7tTr7vVtVr9mTtVtÎ2vv7Õ2vvvvvv/6ÔVwmWtu6VtVu9{wVtVuVt7w\0VtTr7wVrÎ2vv7Õ2vvvvvv/6ÔVwTpmWtVrVuVpmWuzv}v}VvVt@trVvVs@tvVvVwOu~}¤~wb	Uv7æwTrRvVr7JVwfíwVr7¾vVwfíwVr7¢vVwfíwVr7v@tVr4öööö¶vAtVr7v@tVr4öööö¶vAtVr^t.WzVr^t*W{Vr^t&WxVr^t:WyVr^t6WeVr^t2Wbu6VfVwVwVf?mWst6u6VsVfTq0{wVr7FVyVxVqfïwVq7wWfVr^tF{v}7vWpVr7v@töwVr4öööö¶vAt7wW~7rW}u6VzVq7uTsWcVsVyW`u6V~7w\x07r6VqVx?r6V`Vg@trV`7w@tv}VqV{?r6VcVg@trVc7w@tv}Vr7vVqf!Vr7òwVtVqVugwvVr^tþwTVr^túw7tW~Vr^tòwW|Vg7wWgVr^tVp0r	Vr7v7r7bfVVr^t\nsV}}Vp7bTsV~@tfVsV|@tzVsV@t~VsV@trVsVq@tvVrVp7wTp@töwVr^t\nW}}t6t6t6t6t6t6Vp3{vV}Vp7bTs7bT3{vV^tvWVs7zT|^tvT~Vs7r^tv0{wV|V~7r@tvVr7^VyVxV~^tvTsfïwVr^t^T~7w\x07{tVsWqzs}V}7zWqu6Vpr6Vq^tvVq7~^tv7r7rfhVp7wWpVq7bWqzw}}Vr^tVr^t\n7r7bfhz~}Vr^t\nW}t6Vp3r67vWpzw}VrVp7wTp@töwV}Vp7bTs^trT~3{vVs^tzV~7r7rfh}Vr7nVzV{Vfïwt6Vp3{vV}Vp7b7bTs3{vVr^tn7w\x073{vVzV{Vs^tvVr^tjfìw}Vr7fVzV{VfïwVr^tbVr7~VyVxVfïwVr^t~WsVr^tf7w1{w7vW~Vs7w1{rVr^tz1{rzt}Vr^tZW|Vr7VVeVbVsfïwVr^tV{tVzV{VV|fìwzt}7vW~Vs7w\x07{t}Vr^tVr^tTs7t7rW|u6t6Vs3r67vWszw}VbV|^tvTd=r6VeVd7uTaV@trVa7w@tv}Vs7wWsV|7rW|Vr7vVdf!VVd1{w}}VrVs@tzw}}V~7wW~zv}v}}VvVr^t@tbVvVr_tAtzVvVr_tJAtvVvVr^t2@t~Vr^tVr^t7r7rfhVr^t"Vr^t.7r7~fhVr^t>Vr^t:7r7~fhVr7æwRv}ótwp	Uv7æwTpRvVp7bVtf?Vt7rWtVp7vW~Vp7NWu6t6t6Vtr6VpVq@tRVpVu@t^Vp7w@tVVp7FVwVp7VVrVsfìuVp^tFT|7s1{tVp^tBWwVv7v@tvVvVw@trVp7bf£tzw}VpVp^tj@tNVpVp_tbAuFVp7~Vp7Ff>VvVp_u~Atv}Vp7æwRvy}Vp^tBW}V~V7^|vvVpV}@tVpV|@tVt7fWtVw7fWwVq7wWqVp7bVp7vf3zv}v}yw|	Uv7vTsRvt6t6t6t6t	t6t6t6t6t6Vu7¶v;r6VrVuVr^tRTqVuVq=m@tRVw^tv7òööö0r6Vs7VVw^t~Vw^tzVtVu7wVrfïuVs^tRWwVs^tVTt3r6Vv7s@tvVvVw@trzz}VvVw@t~VvVt@trVv7w@tvz}}Vs7VVwVtfÐwVs^tRW|Vs^tVT}3{VsVs^t^T@tjVsV|@tnVsV}@tbVs7q@t:Vs7éå¶v@t>Vs7u@t2Vs7Úå¶v@t6Vs7u@tJVs7ßå¶v@tNVs7u@tBVs7Ðå¶v@tFVs7@tZVs7Áð¶v@t^Vs7s@tR7vWwu6Vw7~Tq7F0{tVs7VVwWpVqWwV}V|Vp7~^tvTqVp7z^tvTpfÕw3{v}VqVp7Áð¶v7ff3r6VvVs7bVqVpVuVrfíuz}}Vs7b7ÒÎ¶v7rfßwTwr6Vv7s@tvVvVw@trz}}Vs7VVs7b7Áð¶v7fÛwVs^tRWzVs^tVT{3r6Vv7s@tvVvVz@trz}}Vs7VVs7b7øÎ¶v7~fÛwVs^tRWtVs^tVTw3r6Vv7s@tvVvVt@trz}}7uWuVwVt7ñú¶v7tff{~VwVt7µí¶v7uff{~7rWuVwVt7°í¶v7tff{~VwVt7ÕÄ¶v7pff{~7sWuVwVt7¾í¶v7~ff{~VwVt7ßÄ¶v7zff{~7pWuVwVt7¦í¶v7}ff{~VwVt7ÃÄ¶v7yff{~7qWuVwVt7­í¶v7ff{~VwVt7²Ä¶v7{ff{~7~WuVwVt7í¶v7qff{~VwVt7§Ä¶v7}ff{~7tWuVwVt7Ëí¶v7pff{~VwVt7ªÄ¶v7|ff{~Vs7VTu7©vVwVtf-Vs7vVufýw7wW~t6Vs^t7w0r6VwVs^tTuWqVtVuWpVwVs^tTu7ºÁ¶v7pff3{w7tWuzs}VwVt7ý¶v7pffr67öörWuz}7vW~VwVt7ý¶v7sff{u7vWuVtWpVwWqzr}VwVu7ûê¶v7qff3{r7uWuzu}Vs7X@tRVs7×¶v@tVVt7~Vs7V7wfÂwWwVv7s@tvVvVw@trz}Vs7´v@tRVs7üÏ¶v@tVVt7wVs7V7wfÂwWwVv7s@tvVvVw@trz~}7öôrWuzr}7vW~VqVp7ñú¶v7tff{w7ötVqVp7óú¶v7tff{tl7÷tVqVp7ÿú¶v7uff{tlVqVp7úú¶v7tffr67wW~7vzu}VqVp7øú¶v7uffr67wW~zt}VqVp7µí¶v7uff3{v7|W~zu}Vs7w@tBVs7úê¶v@tFVsVt@tZVsVw@t^Vs7d@tRVs7Î¶v@tVVs7~@tVs7øÎ¶v@tVsV@tVs7t@tVs7v7fVs7V7ufÂwWwVv7s@tvVvVw@trzs}7w}Vu7fWu}V~Vu7~Wu}7wWqVwVt7µí¶v7uff3r6VwVt7í¶v7rfdWq}Vs7VVs7b7¤Á¶v7p7î×¶vfØwVs^tRW~Vs^tVTx7öööö0r6Vv7s@tvVvV~@trzt}VsVs^t^Tp@t*VsV~@t.VsVx@t"t	t6t6t6t6t67qVu7tVu7w\x077w;m7w\x07xwtuttttvvt}Vp7w1{uzt}Vp3{wzt}Vp3{w}Vs7VVs7b7àÎ¶v7}f×wVs[vVr6Vs^tRzt}t6Vs[vW7w\x07TpVu7~7w\x077w;\x073r6Vs7VVuVs7¢vVpVfèuVs[vVTw71{wVs^tRWwVv7s@tvVvVw@trzs}Vs7b@tBVs7Î¶v@tFVsVt@tZVsVw@t^Vs7w@tRVs7úê¶v@tVVs7}@tVs7àÎ¶v@tVsV@tVs7t@tVs7v7vVs7V7ufÂwzt}VvVs[vULv}VvVsYvWMvVvVs_u^AufVvVsvuF}unVs^tRWtVs7~VrV{VzfwVs^t~WuVv7vLv\\VvVpLv_VvVqLv^VvVt@tzVvVwLv~VvVu@trVv7v@tvzu}Vs7p@tVs7¤Á¶v@tVs7t@tVsV@tV}V|7¤Á¶v7pfÕwWuVs7w@tBVs7úê¶v@tFVsVt@tZVsVw@t^Vs7V@tRVs7²Î¶v@tVVs7vVVum7tVs7V7ufÂw}WwVv7s@tvVvVw@trVs7¢vf³tzw}Vv7s@tvVvV|@tr}Vs7vRv}³rwu	Uv7vTpRvVpVu@tjVpVt@tnVp7t@tfVpVw^t~@tbVpVu@tRVpVt@tVt6VwVp7V7wfßwTqr6Vv7s@tvVvVq@trzw}t6t6t6t6VtVu7éå¶v7qff3r6VtVu7Úå¶v7uff{wVp7¢vT~VwVtVufÚwVp^t.WwVp^t"Tq3{tVtVu7Ðå¶v7uffV~VqVwVp7fVr7wVsfïuVp^t.WwVp^t"Tu3{tVp7VWrr6VrVw@t~VrVu@trVr7w@tvsVrVw@t~VrVu@trVr7t@tv}zr}Vp7¢vTuVw7éå¶v7qfÛwVp^t.WwVp^t"Tt3{wVp7~VtVwfuVp^tzWtVp^t~WwVuVp7ffÃwVs^tVTuVs^tn0r6Vs7n7r7nfV}VpVu@tRVs^tjVu7nTqVp^t*@t~VqVp_t"AtvVqVr@tbVqVt@tfVqVw@tzVsVu7w@tVVp7r@tVzu}Vp7¢vVw^tvVw^tr7Úå¶v7ufÕwTw7®Á¶vVwmVp7fVr7wVsfêuVp^t.WwVp^t"Tt{w}Vv7s@tvVvVw@trzt}VpVw@t^VpVt@tRVp7u@tV}VvVp7V7F|vv}Vp7vRv}Ãwww	Uv7vTsRvt6Vw^tv7òööö0r6VvVw^t~Vw^tzVtVuVrfïuzw}Vs7FVwVtVuVrfìuVs^tBWtVs^tFTu7s1r6Vs7~TrVs7N7^|vv7~7FfÒtTwVt@trVwVu@tvVw7~Vr7^|vvVv7w@trVvVw@tvzw}Vv7v@tvVvVt@tr}Vs7vRv}qtp	u\bUv7öwTrRvt6Vt7q;r6Vr7vLvFVr4rAt^Vr4vAtVVr4öööö¶vAtnVr7v@tJVr4öööö¶vAtBVrVw@t6VrVwVt@t2Vr7RW7rWqu6Vr76fÿwT~7öö²v1r6Vr^tBVs0r6Vr7B7r7rfVVr^tNWq}VpVqV~@tvVrVs7wTs@tJVp7rWpzw}}Vr7vLv\nVrVs@tVrVr^tNTp@tVr7v@tVr4öööö¶vAuVr4vAuVr7v@t.Vr4öööööwAu&Vr7vLv:Vr7v@t>Vr4öööö¶vAu6VrVr7n@t*t6Vr767vfw7w\x07Tq7y1{vVr^t.Ts3r67yWqzw}VrVs7wTs@t.7yWqVr^t"Vs7^Ts[vWT~7t0{vVs_ufW|Vs_u~W}Vs_uvWz7wWqVs^tjVr^t*V~7w\x07Lvn7D={v7t7yV}Vz\nV|4rð\n4çr\v4\f"mWq}Vr^tVr^t7r7~fhVr^t6Vr^t27r7~fhVr^t&Vr^t"7~7^fhVr^tBVp7r7rfh7cWp7Ôî¶vWst6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vq7wxyxvwturspq~|}zy{}7yWp7Áî¶vWsz{}7°î¶vWszz}7jWp7­î¶vWsz}}7RWp7î¶vWsz|}7eWp7íï¶vWsz}7lWp7Øï¶vWsz~}7oWp7¾ï¶vWszq}7bWp7ï¶vWszp}7oWp7ï¶vWszs}7WWp7øì¶vWszr}7Ùì¶vWszu}7MWp7²ì¶vWszt}7bWp7ì¶vWszw}7[Wp7á¶vWs}Vr7nftzw}VrVwVtfuVrVvtv}u~Vr^tjWsVr^tVWpVr^tnTw7öööö1{w}VvVp@tfVvVs@tzVv7n@t~Vv7öñ¶v@trVv7öööö@tvzt}Vr^trWtVr^tvWqVvVp@t~VvVs@trVvVw@tvVvVrvu~}tzVvVuLvRVvVq@tjVvVt@tVzw}Vv7v@tfVv4ÐöööfAt~Vv7Á¶v@trVv7öööö@tv}Vr7öwRv}Ìt~	w\bUv7¶wTsRvt6Vu3{vVt^t~7uWqVt^trWuu6Vq3{wVs7®vT~Vu^tvVu7rTp^tvfuVs7VV~fjVs_uVW{Vu^tvVp^tvf·tVuV{AtvVq7~WqVu7~Wuzv}v}Vw7~\0W~Vs7p@tBVs7¤Á¶v@tFVsVr@tZ7tWqVs7t@t^7wWrt6t6t6t6t6t6t6t	t6t6t6t67qVw7tVw7w\x077w;m7w\x077wx~uuvwtspq~}VsVt^t~@tVsVt_tvAu.Vs7~Vs7®vfGVs^t~Wp7uWqVs^tzzu}VsVt^t~@tVsVt_tvAu.Vs7fVs7®vfGVs^tfWp7rWqVs^tbzt}VsVt^t~@tVsVt_tvAu.Vs7nVs7®vfGVs^tnWp7sWqVs^tjzw}VsVt^t~@tVsVt_tvAu.VsVs7®vfuVs^tvWpVs^tr}WwVvVp@trVvVqLvvVvVw@t~zp}Vs7v@t"Vs4öööö¶vAt:Vt^t~7uWpVs7vW~7rWVs7ªvW}Vt^trWu7~Wr7vWwu6t6Vpr6Vs7®vVu^tvVu^tr7vfëuVs^t.Tz7öööö1{wVsV}vtv}uÖwVsVw@tÂwVs7w@tÆwVsVs7^@tÎwVs7Æw7uVs7Öw7tfÂwWuVv7LvvVvVu@trVs^t&TvVwfÁtVs^t:Vv7r7^fhzq}VsVs^t"Tu@tVsVs_t:T{Au.VuV{Ñ?r6Vs7®vVu7r7^fTVs^tWu}Vs^t*W7pWrzr}VsV~vtv}uöwVsV~vtf}uæwVs^t*W|Vu7~WuVs^t:Vw0r6Vs7ºv7r7^fVVs^t&W}VrVTq7rV|@tvVq7~Vz@tvVqVsvuöw}tvVqVsvuæw}tfVsVw7wTw@t"Vp7~WpVr7^Wrzv}v}Vs7®vVt^trVt^t~Vs7^Vw7n\0féuVs^t.WuVs[vTp7r0{tVw7f\0W|VsVs^t@t>VsVs_t*Au6VsVs^v@tNVsVs^v@vM7qWrzw}Vs7®vVt^trVt^t~Vs7^V~féuVs^t.WuVs[vTp7r1r6VsVs^t@t>VsVs_t*Au6VsVs^v@tNVsVs^v@vM7~Wrzw}zw}VvVu@t~VvV@trVvV|LvuVvV~LvtVvVwLvwVvVrLvvVvVs_u6AtzVvVs^t>@tbVvVpLvnVvVs^tN@voVvVs^vM@vjzw}Vv7LvvVvVu@tr}Vtf³t}Vs7¶wRv}Àwww	Uv76TsRvt6t6Vt3{vVs7~VrVw^tvVw^trfwVs[vn7r0{vVvVs_unAufVvVsvu~}uvzw}VsVu@t^Vs4wAtVVs7g@tBVs7÷¶v@tFVsVr7t7q\x07Tw^t¾¾6@tJVsVw^t®¾6@tNVs7V7gVs7F7tfÂwWwVv7rLvfVvVw@tv}Vs76Rv}st|	w\bUv7¦vTuRvVu7v@tVVu4öööö¶vAtnVwVt7sWp7rWru6VpVwTt1r6Vt7VWwVt7fTq^tv7öööö0{wVt7~^tvW~Vt7r^tvWVu^tnVs0r6Vu7n7r7zfVVu^tjWr}VrVs7zTtVq@t~VtV~@trVtV@tvVuVs7wTs@tVzw}}VuVu7n@tRVuVu7R@t6Vu7^VsVu767ofuVu^tVWwVu^tjWrVu^tnWqt6Vu^tZTpVu^tFTfb3r6Vu7fVw7r7zfS7vWtVu7v@tJVuVu^tbT~@tNVuVu^tf@tBVw7zW|7vWsVrWwu6t6VtV|0{vVw^tvT}3{vVw_trW{Vw7zWwVu^tBVs0r6Vu7B7r7zfVVu^tNW~}VtV~TzV}@tvVz7rV{AtvVuVs7wTs@tJVt7zWtzw}}VqVr7r7zfhVu7~Vs7r7zfSVu7v@t>VuVu_u~At6VpV7tW~Vu^tNWq7vWru6VpV~1r6Vu7ºvWtVsVp^tvTw=r6VuVqVw7zTt^tv@t:Vt_trW{}Vp7rWpVt7v@tvVu76VrVu^t:Tw7v17r7zfWVu^t2Vu^t>Tr7zWtu6Vwr6VtVw@tvVt7rV{AtvVt7zWtVr7wWr7vWwzw}}VuVr@t>zw}}VvVu^t>@t~VvVu_t6AtvVu^tBVq7r7zfhVu^tZWpzw}VvVw@t~VvVr@trVvVq@tv}Vu^t^Vp7r7rfhVu7¦vRv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7zTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwf×uVuVvVtf×uVu^t~Vu^tzVu^tvVu^trfyVu7fRv}¼wuw	w\nw\bUv7VTsRvVs7~VwVtVufÑwt6Vs_u~Tq4t\'r6Vs^tfWwVv4tAuvVvVw@t~zw}Vs]ufWpt6Vq4w${vVp2vvvvvv/6Vp2vvvvvvvv\x07{vVsVu@tbVsVt@tfVs7t@t~VsVw^t~@tzVs7@@tjVs7îÌ¶v@tnVr7yVs7~Vs7n7wfÀw}VvVpOu~VvVqAuv}Vs7VRv}>vVv2vvvvvvvvr6Vt7dVw7Ï¶v7wfÀw}2vvvvvvvv2vvvvvvvvVvVv2vvvvvvvvmVvVvm}¬wtt	w\bUv76TrRvVr7zVwVtfÐwt6t6t6Vr^tzTw3r6Vr^tfWtzw}VrVr^tb@t^VrVr_tzAuVVr7nVr7V7îñ¶v7ufÛwVr^tjWtVr^tnTs{w}VrVt^tn@tNVrVt_tfAuFVrVtvtv}uVVu7v7vVrVr7VfwVt7jfìtVv7v@tvzw}Vr_tfWpVvVt@tfVvVs@tzVvVpAtrVvVw@tv}Vr76Rv}wu	Uv7fTtRvt6Vw^tFTu7wVumTrVw^tB7vVumTu7í÷¶v7wfu3r6VrVu7¸Ì¶v7fu3{w}Vt7´v@tzVt7¡Ì¶v@t~Vw7{VvVt7~7wfÀw}Vt7fRv}+tw\nw	t6Vw3{vVv7nWv2vvvvvvvöWuu6VuVv]uvÖWuVv7VWvVw7wTw{v}Vu2vvvvvv	{vVt7t7æÌ¶v7wfÂwWr}Vr}ww	t6t6t6t67sVw^tvTt7ööööVt7v8m7wxuuwtv}Vv7öööö@tvy}VvVw]u~fuy}VvVw^t~Vw^tzfey}Vw[vr3r6Vv7Ûü¶v7sfey}Vv7ßü¶v7rfe}Áru|	w\nw\bUv7vTtRvVv^trWuVv^tvWVw7·¶v7uVv^t~TpfÜwVt7¦vTsVw7¾Ë¶v7|fÚwVt^t"Wvt6Vt^t&3{vVt7²vTrVvf?VtVp@t"VtVr@t&t6t6Vw7¾Ë¶v7|Vs7qfÔwTv{vVsVw7¤Ë¶v7qfÙw7wWsVt^t"WvVt^t&7w0{vVu^tvVu7rTq^tvVw^t~Tr7¤Ë¶v7qVv7wVvmT|Vt^t.7vVvmT~7vVpfëwt6V~{vVq^tv7sWvVu^tvWuu6Vv3{wVv7VWvVu]unVu7VWu2vvvvvvvv3{v}7vWs}Vr^trWpVr^tvWrVt7¦vVw7¯Ë¶v7~fÑwVt_u&T{4t${wVt^t.Wv}Vt7²vf£tzw}Vt]u.WzVtVt^t:@t.VtVt_t2Au&Vt7~Vt7¦vf>Vt^tzWqVt^t~W}7vWv7vWuVsr6VtV|V~fuVt^tvWuVt^trWw}Vt7wLvJVtVp7vVr7w0m@tNVtVw@tBVtVu@tFVt4öööööö¶Ú¶vAu^VtVz2vvvvvvvvV{Ñ7w\x07mOuVVt7v@tnVtVq@tbVtV}@tfVVt7ff3}Vt7vRvVv}µxuz	w\nt\bUv7æuTrRvVr7ötVwVtVufÓut6Vr^tötTs3r6Vv7u@tvzw}Vr^tútW~Vr^tætWVrVr_tòtTgAtZVrVs@t^VrV@t\nVrV~@tVr4vAtVr4öööö¶vAtVr4rAt.Vr4vAt&Vr4öööö¶vAt>VrVu@tVrVu7f@tVrVr^tFTq@t®wVrVr_t^Au¦wVr7u@tútVr7îñ¶v@tþtVrVq@tòtVr7t@tötVr7ötTwVr7¾vTtfÐuVr7^7²·¶v7pVtfÜwVr7VVr7¦w7Îñ¶v7qfÝwVr^tRWtt6t6Vr^tV7w0{vVwVt7Îñ¶v7qf×wVr[vöt7w0r6Vr^tòtWtzw}Vr[v÷tW{Vr7ötVr7^7íñ¶v7|Vr7¾vfÕuVr_uötTd4t\'r6Vr^tþtWtzw}Vr]uþtWfVr7v@tött6t6Vd4w${vVf2vvvvvvvv3{vVr7w@twVrVfOuwVr7ötftzw}VrVrvuöt}uw}Vr7ötVr7^7ØÍ¶v7yfÙwVr^tòtWpt6Vr^töt7w0r6VpWtzw}Vr^tþt7~WwVr7~@ttVr7ÐÍ¶v@ttVrVq@ttVr7t@tt7vWu7vVpmW|t6t6VsVgÑ7ÐÍ¶v7~fÕwTt3r67vWszw}Vr7v@túuVr4öööööwAtòuVr7ötVtVr7tfÐwVr^tòtWtVr^tötTw3{wVr7BVwVtfÖuVr^tJ7zWtVr^tBWwVr^tNT}Wut6t6u6t6Vt3{vVu^tvTs3{vVu^t~WzVrVu^trTx@t6VrVs@tJVr7t@tBVrVr7t@tN2vvvvvvvvWfV|3r6Vz^tvTy7ôööö1{uVz]u~Vr7BVr7¾vfÒuWf}Vu7zWuVr7nVsVxfuVrVfOuîtVr7óööö@tötVrVr_unAuætVt7zWtVr7òuVr7ötf0zw}}VwV}7r7zfhVr^tþuTwVr^túuTsVr7tfÑuTt3{wzu}Vr7B7´¶v7eVyfÅwWtVwV}7r7zfhzt}VwWtVr^tòuTu7öööö0{t}VrVs@twVrVw@twVrVu@twVrVs@tþuVrVw@tòu7vWuVwVsVq7ØÍ¶v7yVp7wVpmTwV|7vVr7¾vTtfëwVr7v@tJVr4öööööwAtBVrVt@tþtVrVr7òu@tòtVrVr7BTp@tötVr7¦w7ªÍ¶v7sVr7öt7~fÔwTtr6Vpf¦tVr7wf¥tzt}V{7w\x07WtVrVr^tJ@tîwVrVr_tBAuæwVrVrvuw}utVrVr_twAuöwVrVr^tw@tþwVr7fVwV|fuVr^tbWqVr^tfWsVr7v@tÞtVr7vMwtVr7v@tötVr4öööö¶vAuÆtVr7v@tÎtVr7v@t²tVr4ööööfAtÊtVr4~Au®tVr4vAu¦tVr4öööö¶vAu¾tVr7v@ttVr4öööööwAutVr7v@tþtVr4wAuîtVr4wAuÖtVr7v@tºwVr4öööö¶vAt²wVr7v@tÎwVr4ööööfAuÆwVrVr^t¦t@tÞwVrVr_u¾tAuÖwVr7¢tf¦tVr7þtftVr7tf¥tzu}Vr7òuf¥t}Vr7wftVr^tWu}VrVt^tn@tîtVrVt_tfAuætVrVtvtv}uötVu7vV~VVr7ötfwVt7jfìt7tWu}Vr7~V~VfuVr_u~WgVr7ôtVr7¾v7^|vvVrVrvut}tNVvVu@tvVvVrvtB}trVvVr^t2@tbVv7v@t^Vv4wAuVVvVq@tjVvVs@tnVvVrvt¶w}tZVvVr_uÆwAtJVvVr^tÎw@t2VvVr_uÖwAu>VvVr^tÞw@t&VvVr^tîw@t*VvVr_uæwAt"VvVr^tþw@tVvVr_uöwAuVv7wLv\x1BVvVtLvVv7vVr7öt7\\|vvVvVgAuîw}Vr7æuRv}¤w|	Uv7ÆwTtRvVv^tvWVw7òµ¶v7uVv^trTpfÜwVt7îwVw7Áð¶v7fÛwVt^têwWqt6Vt^tîwT|3r6VqWvzw}Vt7îwVw7øÎ¶v7~fÛwVt^têwWuVt^tîwTr3r6VuWvzw}Vt7îwT}Vw7¤Á¶v7p7î×¶vfØwVt^têwWvVt^tîwTs7öööö0{vVtVt^tÖwT~@tVtVv@tVtVs@tt6t6t6t6t6VrVu7°í¶v7tff3r6t6VrVu7ñú¶v7tff{vVrVu7µí¶v7uff{vVrVu7¾í¶v7~ff{vVrVu7¦í¶v7}ff{vVrVu7óú¶v7tff{vVrVu7úú¶v7tff{vVt7~@tâwVt7øÎ¶v@tæwVt7t@tþwVtVw^t~@túwVt7g@tÚwVt7ú´¶v@tÞwVtVu@tÒwVtVr@tÖwVt7d@têwVt7Î¶v@tîwVp7fVt7þwV}7ufÀwVt7vLv>Vt7vf³tzp}VtVs@tÖwVtVv@tîwVtVv@têwVtVvV~7u@tÒwV~3{wVtVv7~@têwVv^tvWsVv^trWvVt7îwf¯tVrVu7¾í¶v7~ff{tVrVu7¦í¶v7}ff{uVrVu7óú¶v7tff3r6VrVu7úú¶v7tff3{s}Vt7îw7vVsVvfwt6Vt[vÞw7r1r6VtVt_uÞwAuVtVtvuîw}u&VrVu7úú¶v7tffWwVt7vLv<VtVwLv?Vt7qLv>VtVw7wLv=zw}Vt7p@tòwVt7¤Á¶v@töwVt7t@tVtVw^t~@t\nVt7F@tÚwVt7ë´¶v@tÞwVtVv@tÒwVtVs@tÖwVt7w@têwVt7úê¶v@tîwVt4wAtþwVtVt7v@tæwVp7gVt7þwVt7îw7ufÀwVt7vLv>}VsVvf·tzs}VtVt^t@tÖwVtVt_tAuîwVt7fVt7îwfuVt7tLv>VtVt_ufAt:zr}Vt7îwTvf¯tVt7W@tÚwVt7»´¶v@tÞwVtVu@tÒwVtVr@tÖwVt7w@têwVt7úê¶v@tîwVp7gVw^t~Vv7ufÀwVt7vLv>zu}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7uLv>zt}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7rLv>zw}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7tLv>}7vWv7vWwVrVu7µí¶v7uffr6Vt7¾v7Öµ¶vfót7wWw}VtVtvu.}uFVtVtvu>}uVVt7~VpV|VqfwVt7vMv7VtVwLv6Vt7v@tnVtVt^t~@tjVVt7nf3}Vt7ÆwRvVv}üpuq	w\nw\bUv7ÆwTtRvVv^tvWsVw7É¶v7sVv^trTufÜwVt7vVw7óë¶v7tfÓwVt^tWvt6Vt^tTr7÷ööö0{vVr7öööö0r	7vsVtVt^t@tVtVv@tVtVr@tVt7~Vt7vfjVt^tzWpVt^t~}WrVt7vVw7Îñ¶v7qf×wt6t6Vt[v7w0r6Vt^tWvzw}Vt[v\x07Vt7vVw7Éñ¶v7qVufÕuVt_uT|4t\'r6Vt^tWvzw}Vt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööö¶vAtbVt]uW7w\x07Tq3r6VuVt7b7^ft}Vt7v@t2Vt4öööööwAtJVtVu@tVtVt7JT~@tVw7¾Ë¶v7|Vt7v7wfÔwTv3{wV~f£tVt7bft}VrVpf«tzw}V2vvvvvvvvV|Ñ7w\x07mWt	Vq3r6VuftVuVt7b7^|vv7vzw}Vt^t27v1}WuVw^t~Tv^trWwVv^tvWvVtVt^t2@tÞwVtVt_tJAuÖwVtVt7Öwf>Vt4vAuöwVtVp@t\nVtVr@tVtVOuþwVtVt^tr@tVtVt^tvTr@tVt7wLvêwVt7v@tæwVtVw7vVv7w0m@tîwt6Vu3r6Vt7vftzw}Vt7¾vVt7v7r7^|vv}Vqr6Vt7bft}Vu3WvVsVs^t~Vu7~7FfWVs^trVs^t~Tu7FWwu6Vv7w\x073r6VwVr@tvVw7rVt7¾v7^|vv7wWvVw7Z7wLvvVw7FWwVu7wWuzw}}VsVu@t~7vWv}Vt7ÆwRvVv}~uu	w\bw\nUv7ÆtTpRvVpVt@tJVpVw@tNVpVs@tFVp4vAt^Vp4öööö¶vAtVVp4rAtnVp4vAtfVp4öööö¶vAt~VpVs7f@tBVrVp7~TqfÐuVp7¶wT~VuVrfÐwVp^t²wWrt6t6t6Vp^t¶wTu3{vVpVp^t¾w@tîwVpVr@tâwVpVu@tæwVp7æwTu7¢É¶v7rVqfÜwV~Vu7Îñ¶v7qf×wVp[v¶w7w0r6Vp^t²wWrzw}Vp[v·wWqVp7¶wVp7æw7Éñ¶v7qVp7~fÕuVp_u¶wT4t\'r6Vp^t¾wWrzw}Vp]u¾wW|Vp7¶wVp7æw7°ñ¶v7}7¾Ö¶vfØwVp^t²wWrt6Vp^t¶wTs7öööö0{vVpVp^t¾wTu@tÒwVpVr@tÖwVpVs@têwVpt	Vu3r67rWr7vzw}7r7bfÒtTr7v@tzVrVp^tÒw@t~VrVp_têwAtv7w}Ts@tÆwVpVr@tÚwVpVs@tÞwVp7v@tÊwVp4öööööwAtÂwVpVp7~@t²wVpVp7ÂwTs@t¶wVp7æw7ªÍ¶v7sVp7¶w7lfÔwTr3{tVsf¦tVp7Þwf¤tVu{vVp7êwf³t}Vp^tFWs}VpVr^tn@t®wVpVr_tfAu¦wVpVrvtv}u¶wVs7vVwVtVp7¶wfwVr7jfìt7tWrzw}VpVp^tÆw@tVpVp_tÞwAuVpVp_tÂwAu&VpVp^tÊw@t.7vWrVp7v@twVp7vMwÚtVp7v@t¶wVp4öööö¶vAuwVp7w@tötVp4vAuwVp7v@têtVp4öööööwAtâtVp4rAtútVp4vAtòtVp4öööööwAuÖtVp7v@t¾wVp7v@tÞtVp4wAu®wVp4wAuwVp7v@túwVp4öööö¶vAtòwVp7v@tVpVp_twAuVp7v@t>Vp4öööööwAu6Vp7þtf¤tVp7âtf¦tVp7¾wftVu3r6Vp7êwf³t}Vq7w\x07WsV|2vvvvvvvvVÑ7w\x07mW|}VpVwVtfuVp_uvWVv7vVp7~7^|vvVvVAuîwVv7v@t^Vv4wAuVVv4wAunVvV|OufVv7w@t~VvVr@tvVvVpvtöw}tZVvVp_uAtJVvVp^t@t2VvVp^t@t&VvVp_uAu>Vv7vLv\x1BVvVsLvVvVp^t.@t*VvVp_u&At"VvVp_u6AuVvVp^t>@tVp7ÆtRv}Þxu{	w\bw\rUv7ÖtTtRvVv^tvW{Vw7ú·¶v7uVv^trTzfÜwVt7vTvVw7Áð¶v7fÙwt	Vt^tT~Vt^t7w0{vlVt^tVvVw7øÎ¶v7~fÙwVt^tTuVt^t7w0{vlVt^tWrVt7^Vw7ñ¶v7s7î×¶vfÞwVt^tZTsVt^t^7w\x07{vlVvVsfVt^tTvVt^tTq7÷ööö0{vl7wVvVq7öööö0TmWsVt^tWpt6t6Vu7wVumTvVr7vVumTu7Ö¶¶v7pff3r6VvVu7Ð¶¶v7|ff3{w}VvVu7Ð¶¶v7|ffWvVt7vLvÿwVtVvLvþwVt7wLvVt7v@tzw}7vVpVmWrt6VvVu7Æ¶¶v7pff3r6VvVu7À¶¶v7|ff3{w}Vt7vVsVr7tVvVu7À¶¶v7|fffÙuzw}t6VvVu7¾í¶v7~ff3r6VvVu7ßÄ¶v7zff3{w}Vt7vVsVr7uVvVu7ßÄ¶v7zfffÙuzw}t6t6t6t6t6t6t6t6VvVu7¦í¶v7}ff3r6VvVu7­í¶v7ff{wt6VvVu7°í¶v7tff3r6VvVu7ÕÄ¶v7pff3{w}Vt7wTp7ZVsVrf-Vt7wMwætVtVr@tútVt7v@tþtVt7VVpft6Vt^tVTrr6Vt^tRW|Vt7ât7rfEVt^tîtT}V|@trV}Vr@tvVt7w@têtVt7vVp7^|vvu6Vt7nVt7vfVt^tnTp3{tVt^tjW|Vt^têtTrVt^tât0r6Vt7ât7wfD}Vt^tîtVr7uT}V|@trV}Vp@tvVtVr7w@têtzv}v}Vt7v@têtVt4öööö¶vAtât}Vt7fVt7âtfuVt_ufWyVvVu7ÕÄ¶v7pffWvVt7wLvÿwVtVvLvþwVtVyAtVt7tLvVt7v@tz|}VvVu7¶¶¶v7zff{tVvVu7º¶¶v7{ff{uVvVu7¯¶¶v7ff{rVvVu7¶¶v7|ff{sVvVu7¶¶v7ff{pVvVu7¶¶v7ff{qVvVu7¶¶v7ff{~VvVu7ñ·¶v7sff3r6Vt7w@tòwVt7úê¶v@töwVtVu@t\nVtVv@tVt7d@tVt7Î¶v@tVt7fLvVt7~@tVt7øÎ¶v@tVt7w@tz|}7wWvVt7²wVsVr7wfëuVtt	Vt^t²w7öööö0r6Vt4wAuöwVtVt^t¢w@t\nVtVt_tºwAtVt7uLvVt7s@tVt7ñ¶v@tVt^t¾wWv7wzw}7r7^fÒtTuVt7²w7^|vvVt7vMwþwVtVu@tVt7pLv7v}@tVtVv@tz}Vt7vVsVr7r7vfÙuz~}Vt7vVsVr7s7vfÙuzq}Vt7vVsVr7v7v7v7wfÆuzp}Vt7vVsVr7v7v7w7wfÆuzs}Vt7vVsVr7v7w7v7vfÆuzr}Vt7vVsVr7v7w7w7vfÆuzu}Vt7vVsVr7u7v7v7wfÆuzt}Vt7vVsVr7u7w7v7vfÆuzw}Vt7vVsVr7u7v7w7vfÆu}7vV~mWuV~7wV~mWr7vVqVmt	Vt^t7w0r6Vt[vWqVtvuWfVt_uöwWyVt^tWvVtVt^tT@têwVtVv@tîwVt7t@tæwVtVw^t~Tp@tâwVw^tvVw^trVvVfÕwWvVt7i@twVt7Ò·¶v@tªwVtVyAt¢wVtVf}t²wVzVqVt7æwVpVvmVt7²w7rfÀw7vWw7vWv7vzw}VtVt_vAuÖwVtVtvv\x07}uÞwVtVt_vöwAvÁwVt[vÿwWvVt[vþwWwVt[v}WqVt7~VzVrVufwVt^t~WuVs7w7wfhVtVqLvNVtVu@tBVt7v@tFVtVt_uÖwAvOVtVtvuÞw}v7VtVt_vÁwAv&Vt7wLv,VtVv7w\x07Lv/VtVw7w\x07Lv.V{Vt7Ff37v}Vt7ÖtRv}%wt	Uv7VTsRvVs7bTpVwVtfuVs7~VpfjVv7~Vs_u~fz7wVugwvVv7wLv_VvVrLv^Vv7v@tvVs7VRv}¥www	Uv76TqRvVq7~VuVwVtfwVvt	Vq[vn7r1r6VvVpLv}VvVsLv|VvVrLvVv7qLv~Vv7vMw^VqVqvu~}t^VvVqvtR}tzVqVq_unAtNVvVq_tBAtjVvVq^tJ@tR7vzw}Vv7v@tRVv4ööööfAtjVv4ÔöööfAtbVv7§ñ¶v@tfVv7gLvzVv7s@t~Vv7ñ¶v@tr7w}@tvVq76Rv}Ðuwp	Uv7FTuRvVu7VVwVtfÐwVu^tRWwt6Vu^tVTr3r6Vv7wLvvVvVw@trzw}VuVr@tzVuVrVw7s@tft	t6u67vWpu6Vu7bVu7zft	t6Vu^tbTsr6Vu^tjWrVuVu^tnTq@tZVuVs@t^VuVt@tRVu7t@tVVr^tv7õööö0{w7vWw7wzt}VvV~LvtVvVpLvwVv7vLvvzp}Vr7z^tvWwVr7~^tv}Wrt6t6VsVq7¹È¶v7sff3r6VsVq7¢È¶v7ff{wVu7V7«È¶v7QfÄuzp}VrVw7¶å¶v7qff{uVrVw7±å¶v7ff3{w7wWpzt}VrVw7òÉ¶v7qffr67vW~zt}VrVw7ýÉ¶v7rff3{u7wW~zw}}}Vu7V7ÇÉ¶v7UfÄuzw}Vu7V7ùÉ¶v7TfÄu}WwVv7wLvvVvVw@tr}Vu7FRv}Fww	Uv7fTuRvVuVt@tzVuVw@t~Vv7vVu7~7wfÂwVu7fRv}ßtts	w\bUv7FTtRvVv^tvWut6Vw7ÎË¶v7tfßwTv{vVt7nTpVw7ÅË¶v7rfÛwVt^tjWvVt^tnTr3{vVt7fVrVvfuVt^tbWrVt^tfWsVpVw7ÐÍ¶v7~7Ö¶vfØwVt^tjWvVt^tnTw7öööö0r6VsVrf·tzw}VtVt^tV@tZVtVv@t^VtVw@tRVt7~Vt7RfGVs3r6VrWvzw}VtCt~VtCtz4VðòWqVu^t~TvVu^tv0r6Vu7r7ffV}Vu^trVv7rTwVqAt~VwVr@trVwVs@tvVuVv7w@t~7vWv}Vt7FRvVv}Ètwq	Uv7VTtRvVv^t~WsVv^trWuVv^tvWrt6Vw7æÈ¶v7tfßwTv{vVtVw7úÈ¶v7rfÝwVt^trWvVt^tv7w0{vVt7bTpVv7úÈ¶v7r7¾Ö¶vfØwVt^tnWvVt^tbTq7öööö0{vVtVt^tjT~@tfVtVv@tzVtVq@t~VpVw7¤Ë¶v7qVu^tvVu7r^tvVsfÎuVt^tnWwVt^tb7w0r6Vt7~f³tVwWvzw}Vt^tjWpVr^t~TsVr^tv0r6Vr7r7bfV}Vr^trVs7bTuVp@tfVuVw@tzVuV~@t~VuVv@trVuVq@tvVrVs7w@t~7vWv}Vt7VRvVv}Æru}	t\bw\nUv7vTtRvVv^tzWuVv^t~WrVv^tvW|Vv^tr[vvW}t6Vw7Ë¶v7sfßwTv{vVt7¦vTpTsVw7óë¶v7tfÙwVt^t"WvVt^t&7w0{vVtVvVt^t.f\rVt^trWqVt^tvW~Vt7|@t2Vt7¾Ë¶v@t6Vt7t@tNVtVw^t~T@tJVsVw7¾Ë¶v7|fÚwVt^t"Wvt6t6Vt^t&Tz3{vVsVzVvVt7N7wVufïuVt^t"WvVt^t&Ts3{vVtVv@t:VtVs@t>VpVw7íñ¶v7|VufÕut	Vt_u&T{4t\'r6Vt^t.zw}Vt]u.WyVt7¦vTpVw7¤Ë¶v7qVr^tvVr7r^tvVufÎuVt^t"TuVt^t&7w0{vlVt^t.WrVpVw7¯Ë¶v7~fÑwVt_u&Tx4t${tVt^t.VuVrf«t}WvVt7¾vfÈt}V~Vqf«tzw}VtV}LvBVtVr@tZVtVu@t^VtVy2vvvvvv/6V{Ñ7w\x07mOuVVtVq@tbVtV~@tfVtVv@tzVtVs@t~VtVt]u.2vvvvvvvvVxÑ7w\x07mOun7vWvVtV^tr7vV^tv7w0m@tFV|Vt7~f3}Vt7vRvVv}ücud	u\bw\nUv7tTsRvVs7vVwVtVrfÓut6Vs^tTw3r6Vv7u@tvzw}Vs^tWzVs^tW{VsVs_tToAtFVsVw@tZVsV{@têwVsVz@tîwVs4vAtþwVs4öööö¶vAtöwVs4rAtVs4vAtVs4öööö¶vAtVsVr@tæwVsVr7f@tâwVsVs^tBT@twVsVs_tZAuwVsVuLvwVs7u@t2Vs7îñ¶v@t6VsV@tJ7tWdVs7t@tNVs7NTtVs7vfÐut6t6Vs7Z7Í¶v7zfßwTr{vVs7VVs7w7Îñ¶v7qfÝwVs^tRWrVs^tV7w0{vVtVr7Îñ¶v7qf×wVs[vN7w0r6Vs^tJWrzw}Vs[vOWxVs7NTtVs7ZTy7ïÍ¶v7rfÙwVs^tJWrVs^tN7w0{vVs7nVrVs^t6f\rVs^tjWuVs^tnWeVtVy7ëÍ¶v7fÙwVs^tJWrt6Vs^tN7w0{vVrr	Vs7fVs7vVrVs^t6fwVs^tfWb7ws7v}WyVs7NVs7Z7íñ¶v7|Vs7vfÕuVs_uNTa4t\'r6Vs^t6Wrzw}Vs_u6Wnt	t6t6VwVoÑT~7Éñ¶v7qfÕwr6Va4v${wVs7v@t6Vs4öööööwAtNVsVs7N@ttVsVs7v@ttVs7Z7Éñ¶v7qVs7t7fÔwTr3{tVs^tNVs^tJ7~7ffhzr}Vs7v@tNVa4w\'r	Vs7Nft7ws7v}zt}Vs7q@t2Vs7Éñ¶v@t6VsV@tJVs7t@tNVs7X@ttVs7óË¶v@ttVs7N7Vs7t7wfÂwWrzt}Vs_tJWnVs^tNWr7t}WfVsVnAuþtVsVr@tòtVsVf@töt7~WqVs7~@tÂtVs7ÐÍ¶v@tÆtVsV@tÚtVs7t@tÞtt6t6t6VwV~7ÐÍ¶v7~fÕwTw3r67vW~zw}Vs7v@t¶tVs4öööööwAtÎtVs7NVwVs7ÞtfÐwVs^tJWrVs^tNTw3{wVs7²tVwVrfÖuVs^tºt7zWqVs^t²tWtVs^t¾tT}Wpu6t6t6t6t6t6t6t6Vq3{vVp^tvT~3{vVp^t~WwVsVp^trTg@t¦tVsV~@tºtVs7t@t²tVsVs7Þt@t¾t7sVw^tvTr7ööööVr7v8m7txrtwwuw}VtV}7r7zfhVs^tÊtTqVs^t¶tTpVs7ÞtfÑuTr3{rz~}Vs7²t7ÎÈ¶v7aVrfÅwWrzt}Vw]u~Vs7²tVs7vfÒuWlVs7óööö@ttzu}Vs7NTcVwVs7²tfÐwVs^tJWwVs^tNT|r6VsVs^t6@tªtVsVw@t®tVsV|@t¢tVs7¢tT`7ÞÈ¶v7tfßwTr{wVcV`7ÖÈ¶v7pfÑwVs_uNTa4t\'r6Vs^t6Wrzt}Vs]u6Vs7p@t2Vs7ÖÈ¶v@t6Vs7t@tN2vvvvvvvvVaÑ7w\x07mVsVs7²t@tJt6V|Vw7ñ¶v7sfÕwTwr6Vs7tVwf½wzw}Vs7óööö@tt}Vs7NVs7vfÒuWlzu}VwWr}VtV}7r7zfhzr}VqWrVs^tÎtT~7öööö0{rzt}Vp7zWpVs7~V~VgfuVsVlOu&VsVs_u~Au>VsVsvut}uNVq7zWqVs7ÎtVs7Nf0zv}v}VsVp@tîtVsVq@tâtVsV~@tætVsVp@t®tVsVq@t¢tVs7NVs7w7ØÍ¶v7yVqVpVs7vfÎuVs^tJWwt6t6Vs^tN7w0r6VwWrzw}Vs^t6W~Vs7NVs7w7ËÍ¶v7}VqVpVs7vfÎuVs^tJWtt6Vs^tN7w0r6VtWrzw}Vs^t6WqVs7v@tÆtVs4öööö¶vAtÞtVsVs7Þt@tNVs7wTp7¾Í¶v7{Vs7NT}7|fÔwTr3r6Vs7v@tºtVs4öööö¶vAt²tVsVs7vT|@t6VsVs7¢tTg@tJVsVs7²t@tNVp7£Í¶v7qV}7}fÔwTr3r6Vs7v@ttVs4öööööwAttVsV|@t2VsVg@t6VsVs7w@tJVsVs7tT|@tNVp7ªÍ¶v7sV}7zfÔwTr3{rV|f¦t}Vs7²tf¤t}Vs^tÚtVs^tÆtfÏtVs^tÞtVs^tÚt7r7ffhVtVqf«t}VwV~f«t}Vs7ætf¥tzt}t6t6Vs^ttr6Vf{tzw}Vf{wVs^tºt3{w}Vs7·v@tJVs7²Ê¶v@tNVs7v7}VVs7N7wfÀw}t6Vs^tÆtr6Vs7{@t2Vs7¾Í¶v@t6VsV@tJVs7t@tNVs7êtVs7NfÃwzw}Vs7v@tÒtVs4ööööfAtêt}Vx7w\x07WpVsVs^tÆt@t®wVsVs_tÞtAu¦wVsVs_t²tAu¶wVsVs^tºt@t¾wVsVs_ttAuÆwVsVs^tt@tÎwVsVsvuöt}uwVsVs^tît@tÞwVsVs_tætAuÖwV~7vVwmW~Vq7vVtmWqVw7wVwmWxVt7wVtmWVs[vwWrVyWdzr}Vs7Îtf¥t}Vs7ötft}VeVuf«t}Vs^tæwWpVsVr^tn@t&VsVr_tfAu>VsVrvtv}uNVp7vVzV{Vs7NfwVr7jfìt}VsVzV{fuVs_uvWaVs7LVs7v7^|vvVvVb@trVvVd@tvVvVsvuw}u~VvVu@tZVvVe@t^VvVq@tRVvV@tVVvV~@tjVvVx@tnVvVs_u¦wAuFVvVs^t®w@tNVvVs_têtAtJVvVs^tÒt@t2VvVpLvVvVrLv\x1BVvVs^t¾w@t&VvVs_u¶wAu>VvVs^tÎw@t*VvVs_uÆwAt"VvVs^tÞw@tVvVs_uÖwAuVv7vVs7N7\\|vvVvVaAuîw}Vs7tRv}Üuus	t\nw\bUv7VTtRvt6Vw7Þñ¶v7tfßwTu{vVt7~Vw7÷¶v7rfÝwVt^tzWuVt^t~7w0{vVt7fTsVu7÷¶v7rfÓwVt^tbWuVt^tfTr7÷ööö0{vVs7wVuVr7öööö0TumTp7vVt^tnVumf¥u7vVrVumWrt6Vt^tf3r6Vw^t~WvVt7r@tjVt7÷¶v@tnVtVv@tbVt7t@tfVs7r7æô¶v7wfÂwWuzw}Vt]unWqVtVw7íñ¶v7|fÝwVt^trWuVt^tv7w0{vVt7fVu7íñ¶v7|Vv^tvfÕuVt_ufT4t\'r6Vt^tnWuzw}Vt]un2vvvvvvvvVÑ7w\x07mW~Vv^trTv^t~TwVv^tv0r6Vv7~7ffV}Vv^trVw7rTuV~Ou~VuVqOuvVvVw7w@t~VrVp7w7wfh7vWuzw}VrVp7w7wfh}Vt7VRvVu}þwwt	Uv7VTqRvVq7bVwVtVufÙwVq^tnW~VvVq^tb7w1r	VrVsVw^t~VtVuV~7wV~mVq^tjTw7vV~m7wVpfëwVq7~V~Vwf\rVq^t~W~VvVq^tz@t~7vs7w}@tvVvV~@trVq7VRv}wt	Uv7VTtRvVt7~Tu7øâ¶v7wfeVt7bVwÛfuVuVt^tnTwVt^tjf9VvVt^tf@t~VvVt_t~AtvVt^tbVw7w7wfhVt7VRv}Rww	Vw^tVTtr6VvVtVw^tRfey}VvVw^t^fÏu}Èswp	Uv7vTuRv7Û¶vWrt6t6t6t6t6t6t6Vv^tv7wxrsrwtv}VuVvYv_MwJVu7JWs7vWru6Vr7n0{uVu7~7ßü¶v7Ûü¶vVs[vvTwm7r7sVwmfeVu7¾vVrTwVu^tf@t~VwVu_t~AtvVr7zWrVs7wWszv}v}7õØ¶vWrzu}Vu7JVv^trTvVw^tz?r	Vw^t~Vv7t^tvs7	}fÖtVu7~@tzVu7ñØ¶v@t~VuVu^t2@tbVuVu^t6Tv@tfVtVu7~7tf]Vu^tJVv7w7wfhzu}Vu7FTwVv^trfÖtVu7JVv7~TrfôtVu7VVu7¾v7t7w7vf{VuVu^tN@tfVuVu_tFAu~VuVu_tJAtbVuVu^t2@tjVwVu7~Tv7u7Û¶v7wf{VvfÆtVtVu^tBTwVu^tNf9VvVrfòtVu^tf7uWsVu^t~Vu^tzTqWru6Vsr6Vr^tvWpVu7JVr^trT~fÖtVuV~@tRVuVp@tVVu7w@tjVu7Û¶v@tnVu7w@tzVu7Û¶v@t~VuVu^t2@tbVuVu^t6Tp@tfVtVu7~7rf]Vu^tJVp7w7wfhVs7~WsVr7~Wrzw}}Vq7r7~fhVu^tFVw7w7wfhVu7¾vfÙtzt}7Û¶vWr}VtVrVr7rf8Vv^t~7FWrVv^trWsu6Vrr6VsVwVtfÍuVt7Zf\\Vr7FWrVs7FWszw}}Vt7_f\\}Vu7vRv}:wu	Vv^tv^tvTv^t~TsVw=r6Vv^trVw7n^tfWu}VtVs?r6Vv^trVt7n^tfWr}VuVr=VuVr?}Üwwr	Uv7VTrRvt6Vt7q9r67qWuVr7bTs7wVwVtt	u67vVu3{wlVwVuVu7wWuZvv76>{v}Vu7w}Tw?Ttm7vVwVtmf_Vr7~TwVsflVw7ìÕ¶v7ëÕ¶vf8VvVr^tf@t~VvVr_t~Atvzw}Vr7bTuVwVtf_VvVufl}Vr7VRv}6vt6Vu3{vVtVu7wTu;{vVvVwVu7nTv^tfVv^tbfËuy}Vv7v@t~Vv4ööööfAtv}æwtw\nw	Vw]u6WuVv7JVt^trTrVt^t~Vwf¶uVv7öööö@t>Vv7|@tZVv7íñ¶v@t^Vv7öööö@t"Vv7v@tVVv7v@tNVv4öööö¶vAuFVv4vAufVvVuOu~Vv4wAuv7v7w7w7wfhVt^tvVr7w7wfh}§ttw	t\nUv7FTrRvt6t6Vu^t7öööö1r6Vu]u6TsVs2vvvvvþµ6Ôí2vvvvvþµ6ÕTpVsVpmTs2vvvvvv/6{wVr7RVsfuVr7q@tfVr7æÇ¶v@tzVrVt@t~VrVw@trVrVr^tZ@tnVrVr^t^Tw@tbVvVr7r7uf}Vr^tRVw7w7wfhzt}Vr7RVuf¿uVr7x@tVVr7ôÇ¶v@tjVr7d@tfVr7Æ¶v@tzVrVt@t~VrVw@trVrVr^tZ@tnVrVr^t^Tw@tbVvVr7r7rf}Vr^tRVw7w7wfhzw}Vr7rTuVwVtfeVu7áÇ¶v7èÇ¶vf8VvVr^tz@t~VvVr_trAtv}Vr7FRv}Àwwu	Uv7FTuRvt6Vt3r6VvVw^t~@t~VvVw_tvAtvzw}Vw^trWrVw^t~WsVu7RVtfÖtVu7s@tVVu7»Ã¶v@tjVu7s@tfVu7ß÷¶v@tzVuVs@t~VuVr@trVuVu^tZ@tnVuVu^t^Tt@tbVvVu7r7rf}Vu^tRVt7w7wfhVw^tvVr7w7wfh}Vu7FRv}ÿwwt	Uv7FTtRvVt7RVwfÖtVt7@tnVt7Ö÷¶v@tbVt7Û¶v@tzVtVt^tZ@t~VtVt^t^Tu@trVt7w@tfVtVw7w1Tw@tVVt7ÊÂ¶v7wVwm@tjVvVt7r7rf}Vt^tRVu7w7wfhVt7FRv}tws	Uv7VTrRvVrVw@t~Vr7v@tfVrVwVtT~@tzt6t6t6t6Vur6VwWpu6VpTsV~0{tt	Vs7wVsZvvTp7v8{vlVs7tVp7?{vlVs7uVp7?{vlVp7w\x077d7ööv\x07Vs[vu7I\x07Vs[vw7I\x077zVs[vt7I\x077p7öö²v0{uVs7r}TpVqVsWqVu7wTu{v}VrVq@tfVrVp@t~}VrVr7~fþwVr^tr7öö²v0{vVr^tvTu3{tVtVu=r6VwVuZvv7É	<{uzt}VtVu1{wzt}VvVwVtfezt}7vWw}Vr7bTtVw7wVwmVu7vVwmfeVt7ìÕ¶v7ëÕ¶vf8VvVr^tj@t~VvVr_tbAtv}Vr7VRv}6ww	Vw7ÖwWwVv7ïwWvu6Vw3r67vy}Vw7ÖwWwVv[vvVv7ÖwWv7w1{v}Vv7Ït}wwt	7wWwt6Vv7V?{vVv7v7W?{vVv7Ûw0{vVv7êz0{vVv7«{0{vVv7ùx0{vVv7g0{vVv7øF0{vVv7u0{vVv7Ë×r0{vVv7»×r0{vVv7v\x077Öp0{vVv7v\x07Tt7Ær0{vVt7¶v0{vVv7öz7p?{vVv7v\x077æg0{vVv7ý¶v7s?{vVv7Þ¶v7q?{vVv7u7u?{vVv7Ôq7~?{vVv7öv\x077ööN0Ww}Vw}ïuwr	Uv76TrRvVr7v@t~Vr4ööööfAtvVr7zVwVtVufµuVrVr^tfTtVr^tb@tjVrVt@tnVr7hWpu6Vr7nfÿwTw7öö²v1r6Vwf³u3r6VrVwf\\zt}Vr7vLvNVr7vMw@VrVw7b\0[v­6LvOVrVw7r\x007y\x07[v­6LvKVrVw7~\x007y\x07[v­6LvJVrVw7z\x007y\x07[v­6LvMVrVw7f\x007y\x07[v­6LvLVw7w7t\0TuVr7@TqTs7vLvvVs7w7vLvvVqVu7tTs7ªvLvvVr7vLvIVrVw7y\x07[v­6LvHVrVrYwHMw^VrVr_w@AuVVr7zVuf\'Vr7|Lv[VrVsLvZu6Vu7z0{tVrVuVp[vvf\\Vu7wWuzv}v}}Vr^tzVt7w7wfhVvVr^t~@t~VvVr_tvAtvVr76Rv}uwq	Uv7¦vTtRvVt7rVw^tVw^tf¸ut6Vw^tâwTp3r6Vt7f@tRVt7´Â¶v@tVVtVt^tz@tjVtVt^t~Tq@tnVt7s@tbVt7ËÂ¶v@tfVvVt7f7uf}zw}Vw^töwVt^t~WqVt^tzW~Vt7²vTu7sVw^tòwTwVw7s9mTsf@VuVsfC7~WwVt^t:TuVsWrVt^t>Vu7zWuu6Vsr6Vt7fVw7r^tvVw^tvfeVuVt^tn@t~VuVt_tfAtvVs7wWsVw7vWwVu7zWuzw}}VtVr@t:t6Vr3r6Vt7NVpf´uzw}Vt7fTwVt^t>Vr7ß÷¶v7sf{Vt7NVwVpVrTw7vVwVp;mf·u}Vt7²vf°tVt7w@tBVt7®ð¶v@tFVt7|@tRVt7¤Â¶v@tVVtV~@tjVtVq@tnVt7s@tbVt7ËÂ¶v@tfVtVt^t6@tZVtVt^tJTw@t^VvVt7f7sf}Vt^tNVw7w7wfh}Vt^trVq7w7wfhVt7¦vRv}¥wwu	Uv7VTrRvVr7~Ts7sVtVt7s9mTpf@VsVpfCVw7~WtVr^tfTwVpWsVr^tzVw7zWwu6Vpr6Vr7bVt7r^tvVt^tvf¸uVwVr^tj@t~VwVr_tbAtvVp7wWpVt7zWtVw7zWwzw}}VrVs@tfVr7bTwVr^tzVs7¾Ç¶v7tf{VvVwVuVsTv7vVvVu;mf·uVr7~f°tVr7VRv}£wwt	Uv7FTtRvVt7z7ªÂ¶v7ufeVtVw7¢vTw^t~@trVtVw^tr7vVw^tv7öööö1m@tvVt^trWuVt^tvWwVt7R7©Â¶v7rfet6Vwr6Vt7nVwVuf¸uVt^tRVt^t^7w7wfhzw}VtVt^tZ@tVVtVt_tRAun}Vt7zVt^tjTwVt^tVf9VvVt^tb@t~VvVt_tzAtvVt^tnVw7w7wfhVt7FRv}www	Uv7FTuRvt6t6t6t6t6Vtxtwvt}Vu7ÝØ¶v7afezt}Vv7ùØ¶v7jfezt}Vu7RVtfÖtVu7x@tVVu7¼Ø¶v@tjVu7~@tfVu7´Ø¶v@tzVuVu^tZ@tnVuVu^t^Tt@tbVuVu7z7uf}Vu^tRVt7w7wfh}Vw3r6VvVu^t~@t~VvVu_tvAtvzw}Vu7zTw7®Ø¶v7TfeVwVu^trTwVu^t~f9VvVu^tb@t~VvVu_tzAtvVu^tvVw7w7wfh}Vu7FRv}ww	Uv7FTuRvVu7RVwVtf¸uVu7{@tVVu7ÁÃ¶v@tjVu7s@tfVu7ËÂ¶v@tzVuVu^tZ@tnVuVu^t^Tw@tbVvVu7z7uf}Vu^tRVw7w7wfhVu7FRv}ìsts	u\nUv7vTtRvVt7zVw]uNTqfuVtVw7¢vTu^t~@trVtVu^tr7vVu^tv7öööö1m@tvt6Vt^tvTur6Vt^trWrVt7¢vTs7Ùð¶v7rfeVt7RVuVrf¸uVsVt^t^TuVt^tZf9Vt^tRVu7w7wfhzw}Vt7öööö@t"}t6t6t6Vq2vvvvvv/63r6Vq2vvvvvvvv{wt6t6Vw^tvr6Vw]u~T~2vvvvvþµ6Ôê2vvvvvþµ6ÕTVq{wVw[vWuzt}Vt7nVwf¿uVt7t@t6Vt7Ç¶v@tJVt7V@tFVt7¼Ç¶v@tZVtVt_tfAtBVtVt^tV@t^VtVt^tjTw@tRVvVt7R7rf}Vt^tnVw7w7wfhzr}VV~Vw[vTuVqV7	7w\x07mW~}Vt7nV~fuVt7t@t&Vt7Ç¶v@t:VtVt^tb@t>VtVt^tfTw@t2Vt7|7xVu7w\x07Tum@t6Vt7Ç¶v7Ç¶vVum@tJVtVt^tV@tFVtVt^tjTr@tZVt7q@t^Vt7òÄ¶v@tRVt7vVt^t*Vt^t"Ts7öööö0Tum@tNVt7wVt^t.VumTp@tBVvVt7R7pf}7vVsVumVp7w7wfhVt^tnVr7w7wfhzu}Vv7v@t~Vv4ööööfAtvzw}Vv7ýÄ¶v7efe}Vt7¢vf¨tVt^tfWw}Vt^tzVw7w7wfhVt7vRv}ýrwu	Uv7vTtRvVt7zVw^trVw^t~f¸ut6t6t6t6Vw[v\\xtvwt}Vt7y@t2Vt7ñÙ¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7uf}zt}Vt7z@t2Vt7àÙ¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7uf}zw}Vw[v^3r6Vt7q@t2Vt7ÔÙ¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7uf}zw}Vt7nVw^tfVw^tbVw^tRf¾ut6Vw^tjTuVw^tVTw7w7vff3r6Vt7RVuVwf¸uzw}Vt7R7ßÙ¶v7|fe}VtVt^tV@t*VtVt^tjTu@t.Vt7@t"Vt7ÌÙ¶v@t&VtVt^tZ@t:VtVt^t^Tr@t>Vt7q@t2Vt7ÅÙ¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7pf}Vt^tRVr7w7wfhVt^tnVu7w7wfh}Vt^tzVw7w7wfhVt7vRv}Ëqtd	w\bUv7¦vTuRvt6t6Vt3r67vWtzw}Vu7v@tJVuVw@tBVuVw@tZVuVt@tFVuVwVt@tNVu7BWfu6Vu7nVffþwVu^tjTr7öö²v0r6VvVwVt7Jfµuzu}Vrf+{wVrf³u{wt6t6t6t6t6Vr7öw9r6Vu7v@t2Vu7fVrVu7²vf*Vu^tfWpVu^tbTs7u={tVs7w0{wVu7~VpVs7vfúwVu^tzVu^t~WrVuVpVs7wfúwVsVrVu^tvT}VrV}=TrmT~?{sVu^trVrmTV~TrV?{sVrVs={st	VpV~VpVV~ff3r6VsV~TrV~VrV~=m7wW7	WzVszw}7vWzVpVsV7vfûwVpVsV7wfûwV3{rV}Wq4vWcVpWru64wVrGvvðVcòWcVr7wWrVq7wTq{v}zr}Vrfg3{szp}Vp[vvfg3{rzs}Vp^vv7Ú¦Òçt1{uzr}4vWc7vW}V~7wWgVsVW}Vs7wWd7vW|VzWru6V~VrV~VrV~=mVz7	0T{mTyVsVsVy?mWe7vVrV{mWbu6V|VdTr7u={uVyWqVcVrGvÅð6þ4wõ&r	VsV|su6VqTrVe0r6VgWru6VbVr7w9{~VrVs9{pVrV|Tq7r9{pVrVpVr7wWr[vvVq7Åð¶v[vv0{v}VV|W|V{{uV}Wrzr}VrV|Tx7u={rVr7wWqVrVp[vvVx7Åð¶v[vv0{v}V|V~Vr7w}W|V{{v}7vWrzv}v}}v}Vu7ZTrVwVt7JfµuVu7²vTwVu^tFTtVu^tB7ªv7èÄ¶vfátVu7VVu^t>TqVu^t:7T7ÖÄ¶vfátVu^t2Vq7w7wfhVu^tZVt7w7wfhVwVu^tRTwVu^t^7	f°uVu7w@t6Vu7ÔÄ¶v@tJVu7w@tFVu7ÔÄ¶v@tZVuVu^t:@tNVuVu^t>Tt@tBVvVr7uf}Vu^t2Vt7w7wfhVu^tVVw7w7wfh}Vu7¦vRv}Èzw	Uv7vTuRvVw[v¶wWpVw^tºtTVw^t¦tT|f²uWrt6t6t6t6t6t6t6t6t6t6t6Vw[v´wTq7wxwturpppsqv}Vu7¾vTt7®Ù¶v7gfeVu7VVw^tâwVw^tîwf¸uVtVu^tRTtVu^t^f9VuVu^t&@tfVuVu_t>Au~Vu^tVVt7w7wfhz}Vw^tÚt7^WsVw^tÞtWtt6u6Vs3{wVtVsVs7^Ws7r[vv{v}Vu7bVtVsTt7f^tvVt7b^tv7¾wf°uVu7¾vVt7r^tvVt7~^tv7¾wf°uVu7w@t2Vu7®ð¶v@t6VuVu^t&@tJVuVu^t:Tt@tNVu7s@tBVu7á¶v@tFVuVu^tj@tZVuVu^tnTr@t^Vu7`@tRVu7èÇ¶v@tVVu7~Vu7V7sf}Vu^t>Vt7w7wfhVu^tbVr7w7wfhz}Vu7~7ÂÇ¶v7bfez~}Vu7~7Ù¶v7nfezq}Vw^tÎt7ZWsVw^tÂt7_Wtt6u6VtWrVs3{wVs7ZWsVt7ZWtVr[vv{v}Vu7VVr7_f»uVu^tV7öööö0{vVuVu^t^@tfVuVu_tVAu~zq}Vu7v@tfVu4ööööfAu~zp}Vu7¾vVt^tr7w7wVt^tvmfÖtVu7e@tBVu7þÆ¶v@tFVu7q@tRVu7÷Æ¶v@tVVuVu^t&@tZVuVu^t:Tt@t^Vu7~Vu7V7uf}Vu^t>Vt7w7wfhzs}Vu7~Vw^ttVw^ttf¼uzr}t6Vrr6Vu7¾vVrfºuVu^t&3{wVu7VTtVrf±uVuVu^t&@tBVuVu_t>AtZVu7~Vt7t7íÆ¶v7tf{VtfÙtzs}Vt[v~{tt6t6Vw7fTt_uv4t\'{vVw_uv4v$r6Vw_uV&{t}Vu7VVtfºuVu^tV7öööö0{vVuVu^t^@tfVuVu_tVAu~zp}Vu7v@tfVu4ööööfAu~zs}Vu7~7Ã¶v7ofezr}Vu^t:WtVu^t>Vu7~Vrf±uVt7w7wfhzu}Vw^ttTtVw^ttTr3{wVu7VTsVrVtf¼uVs7ßÆ¶v7µÆ¶vf8VuVu^t^@tfVuVu_tVAu~zt}Vu7~7åÀ¶v7nfezw}Vu7~7ëÆ¶v7zfe}Vw^t²t7bWsVw^t¶t7fWtVu^tfW}Vu^tzW~t	t6t6t6u6VtWrVs3{wVs7bWsVt7bWtVr[vv7w1{v}Vq7r1{wVr7f^tv7öööö1zu}Vq7r0{w}VV|f²uTt3{vVt^tþw7öööö1zw}7v}WsVw^tÒwWtVw^tÖwWrt	7wVw^t¾w7t0{vl7wVs{vl7wVp7w\x073{vlVw^töt7öööö0}Wwt6VrVt7w7vff3r6Vw3r6Vu7¾vVrVtf¸uVu7}@tBVu7»Ù¶v@tFVu7|@tRVu7µÙ¶v@tVVuVu^t&@tZVuVu^t:Tw@t^Vu7¢vVu7V7uf}Vu^t>Vw7w7wfhzt}Vu7¢vTw7µÙ¶v7|feVu7VVrVtf¸uVwVu^tRTwVu^t^f9Vu^tVVw7w7wfhzw}Vu7v@t*Vu4ööööfAt"}VuVu^t*@tBVuVu^t.Tw@tFVuV}@tZVuV~@t^Vu7r7sVp7w\x07Ttm@tRVu7¿Ã¶v7²Ã¶vVtm@tVVvVu7V7uf}Vu^t"Vw7w7wfhVu^t~V~7w7wfhVu7vRv}"tw\bw	Vvt\bu6Vtr64vVw[vv7FTr7w\x077|9{tlVu4|\bVrÛ4wõ\nWuVt7wWtVw7wWwzw}}VvVuAu~4w}Auv}´wtw	u\bUv7VTuRvt6t6Vt7s0r6Vw[vt7L0{w}Vv4vAuvzw}VuVwYvvMvzVu7fVu7z7tf¦uVu^tf3r6Vv4vAuvzw}Vu_unWrVuVwYvuMvxVu7fVu7x7tf¦uVu^tf3r6Vv4vAuvzw}t6Vr4a#{vVu_unTs4M#{vVvVsVr4J\b\nAu~4wWp}VvVpAuv}Vu7VRv}ßrtq	w\bUv7VTuRvt6Vw4v/r6Vu7b7ef%zw}Vu7bTs7bf%Vs7[f\\}VwVw4IñT|óV|\vW|7yWrt	t6u6V|4q.r6Vr7rWrV|4|,r6VuVr7tTrV|ÑTsVs7u\x077vTs7v7u\x077wYvðª6MvvVsÛW|}V|&Vw4v$\x073r6VuVr7wTrV|Ñ7w7h\x07[vñª6Lvv}Vu7bVuVr7eVrf9VtVu^tjTqTs7vVtVs9mWsVu^tnW~Vu^tbW7wWp7vVtVq;{ulVuVsf%Vu7ÖÕ¶v7×Õ¶vf8Vu^t~WrVu^trWpVsWtu6t6Vt7w\0Tt3r6VrVs1{wzs}Vrr6VrVpVpVr|vv}Vr7wWrzw}}VsVrTt3{tVrVpVpVt|vvzt}Vr7d;r6VuVrTsV|V|4æ¸vöT|4æ¸v\b\vÑTp7u\x077vTq7wYvðª6MvvVs7tVpVq7v7u\x077wYvðª6MvvVr7rWrzw}}v}Vu^tv}WtVuVs@t~VuVp@trVuVt@tvVuV~Vqf9VvVu^t~@t~VvVu_tvAtvVV~7w7wfhVu7VRv}¾~us	\bw\nUv7VTuRvVu7fVwVtfut6Vu_uf4w\'r6VvVu]unTgï2vvª´~ÄH5r\bVvVgOu~4ws4v}Auvzw}Vt7|9r6t6Vw7q[vv7[1{vVw[vr7[1{vVu7fVw7rf¦uVu^tf3r6Vv4vAuvzu}Vu_unWVuVw7sYvvMvVu7fVu77tf¦uVu^tf3r6Vv4vAuvzu}Vu_unW~VuVw7~YvvMv}Vu7fVu7}7tf¦ut6t6t6t6t\bt6t6Vu_uf4w${vVu_unW}t\b4jV4uõ4v${vl4kV4v÷4v${vlV4æu÷&Û4jò}W|t6V~4}.r64wV~ð4¦bõ4v$r64hW|zt}V~4t\'{w}V~4w\v4z,{w4iW|}V4v!{vV}4v!{vV|V}"{vVV~4u"TrÛ\vT4vöWzV4æuöW{44uVrmV~\nÑ7ïw7t7u\x077sWq4vW~Vt7|0{pt6Vw[v|Tr7V0{vVr7v0{vVr7¢v1{p}Vt7e?{rVw[v{7L1{rVw[vf7L1{rVu7LLv{VuVwYvxMvxVuVwYv}Mv}Vu7fTrVu7}Ts7sf§uVu_uf4w${rVu_unWxVuVwYvgMv}VrVs7tf¦uVu_uf4w${rVu_unTy4M#{rVt7eTs3r64vW|zr}4vW|4vVw7eTr[vv7X1{tlVt7bWrVw7bWp7vWtt6u6VtVr0r6VrWtzt}VtVp[vv7F7w\x077;r6Vt7wWtzw}}VtVr={s}Vt3{rVrVtWsVtVpWrVp[vv7FÛ4wõ4v\bW~Vt7w0{wVw[vc7FÛ4wõ4|\bV~\nW~Vt7u?{wVw[v`7FÛ4wõzt}Vv4vAuvz~}4v}Wft6t6t6Vsxtuvw}Vr[vvTw7V7v1{wzt}Vr[vvWw}t6t6Vw7w\x077]xuvuwu}Vu7fVr7wVs7wf§uVu^tf3{tVu_unW|zw}Vu7fVr7wVs7wf§uVu_uf4w${w4vVu_un\vW|}VfVy4q\b\nV~\nVxV|\v4¢u\b\nW~zt}Vv4vAuvzr}Vv4vAuvzu}Vv4wAuvVvV~VqÛV4t\bV4tþ\nVz\vV{\n\nV}\n4öÎï_\b4ö®Âåçx\v\nÏOu~zt}Vv4vAuvzw}Vv4vAuv}Vu7VRv}ww}	Uv7fTrRvt6t6t6Vw^t~Tp7f={vVp7sTt7VWsVtVw^trTuW~u6VuV~0{tt6VpVq;{v7vWtVu7~WVu7rW|u6VtVs0{wVtVuT}7^^tvTzV^tv0r6V}7R^tvV|^tvVzfÜt3{r}Vt7VWtzv}v}Vu7VWuVs7VWsVq7wWqzv}v}VrVw^t~@t~VrVw_tvAuvVvVrf£uzw}VvVw^t~@t~VvVw_tvAtv}Vr7fRv}uw	Uv76TtRvVtVw@tbVw^t~WuVtVt7b@tFVt7nVuVt7F7mfuVt7R7wVw^t~fÐtVt^tVTuVu7v1WuVt^t^WsVt^tZWpVt^tjTWru6t6t6t6t6Vu3{vVr3{vVr^tvTqVp?{wzu}VtVt^tR@tNVtVs@tFVtVs@tBVtVsVp@tJVw^t~Tq3{wVw^trWp7vWuu6Vt7FfXr6VqVu7wTu1{wzu}}VpVu7sfÚtVp7VW~VuWsu6Vu7wWrV~Vu7sWuu6VrVq9r6VwVs@t~zr}Vt7FfX3r6Vr7wWrVufÚtVu7VWuzw}}VpVs7sT|Vuvuf}ufV|Vuvuv}uvVs7wWsVrWuzv}v}Vt7~Vt^tbT~Vqf uVtV~Vr7r^tvf uVsVqVt^t~Vt^tzVt^tvVt^trfãtLvvzw}VvVw^t~@t~VvVw_tvAtvVt^tNVt^tF7w7wfhVt^tnV7r7rfhVt76Rvy}Vu7wWuVr7rWrzv}v}3vt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7sTt7~^tvWwVt7r^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwf uVuVvVtf uVu^t~Vu^tzVu^tvVu^trfyVu7fRv}dtc	w\bUv7¶tTrRvt6t6t6t6t6Vt7öööV;r6Vr7nVwVtf¯uVr7RVr^tnTxVr^tjTyftVr^tRr6Vr7tLvêwVrVr_t^HtîwVr7X@tâwVr7·ö¶v@tæwVr7ÖwVr7æwVxVyfwVvVr^tÎw@tnVvVr_tÆwAtfVvVrvtÖw}tvzp}Vr_t^WoVr4vAt.VrVoAt>Vr4wAt&Vr4rAt6Vr4vAtNVr4öööö¶vAtFVr7fVr7Ff­wt6Vr[vfr6Vr[vgTw7­v0{uVw7v0{w}Vr7vTwVr7FfwVr^t7óööö0{rVwftzu}VrVr^t*7wTw@t*Vw7öw9r6Vr7V@t"Vr7¾ÿ¶v@t&zr}VrVr^t.7w@t.Vu7úwWbVu7FWcVu7vW`Vu7®vWaVr7F7v7wf¬w7w\x07WtVr7ÒwWnVr7v7rWfVr7Öw7rW|Vr7öw7rWgu6t6Vt7w\x07xurvsv}Vr^t.TtVr^t:TwVwVt?mWsVr^t>Wpt6t6t6t6t6t6t6t6u6VtVs0{wt6t6VtVp[vvTw77t?{vt6Vw7Vxuwrtv}Vw7{1{u}VrVt7wTt@t.zw}}Vr7ÖwVr7FfwVr^tÖwT{7÷ööö0{zVr^t.TtVr^t:TsVtVs=mWVr^tÞwWpVr^tÒwWwVr^t>Wqu6VtV0{uVtVq[vvT~7T}7a={t7wV}7åöör\x073{tVrVt7wTt@t.zv}v}Vr7V@t"Vr7Öö¶v@t&z}}V~7L1{vVt7wWtu6VrVt@t.VtVs9{uVtVq[vvT7T~7a={t7wV~7åöör\x073{tVt7wWtzv}v}Vr7V@t"Vr7öö¶v@t&zt}t6t6V7­v1r6V7v0{wzu}Vp7s1{tVw7îô¶v7sfÜt{tVr7F7wVuf¯w3{uzw}Vp7s1{wVw7îô¶v7sfÜt{wVu7tfùtVrVr^t*7wTt@t*Vt7öw9r6Vr7V@t"Vr7¾ÿ¶v@t&zu}7wWtVrVr^t.7w@t.t6u6t6Vr7F7vVt7w\x07f¬w7w\x07xuuvsv}Vr^t.TtVr^t:TsVtVs=mWpVr^t>Wqt6u6t6VtVp0{vt6VtVq[vvTs77t?{vt6Vs7Vxuwtrv}Vs7{1{w}VrVt7wTt@t.zw}}Vr7V@t"Vr7Öö¶v@t&zs}Vr7ÖwVr7FfwVr^tÖwT}7÷ööö0{rVr^t.TtVr^t:TsVtVs=mWsVr^tÞwWVr^tÒwWpVr^t>Wqt6u6VtVs0{wt6VtVq[vvT~7Tz7a={v7wVz7åöör\x073{vVrVt7wTt@t.zw}}V~7L1{vVrVt7w@t.Vr7ÖwVr7FfwVr^tÖwT~7óööö0{tVgV|^t~@t~VgV|_tvAtvVrV~@töw7vWzt6V~7v>{vVr^tþw7sWsVr^tòwTt7fWqu6Vs3{wt6t6t6Vt7r^tvTdVt7~^tvTe7Îñ¶v7qff3r6VdVe7Éñ¶v7qff{wVdVe7°ñ¶v7}ff3{tVq^tv7òööö0{uzt}Vq^tv7÷ööö1{wzt}Vq^tv7ôööö0{w}Vt7VWtVs7VWsVq7VWqzw}}7wWz}VaVzfAt6V~7öööö1r6VrV@têwVrVp@tîwVr7¦ô¶v@tâwVr7t@tæwVr7ÖwTtVpVVr7öwVr7æwV`fÛuVuVtfãwzw}Vr7wLvÎwVr4wAtÆwVr4vAtÞwVr4öööö¶vAtÖwVcVr7ÖwTtfLVr7~VpVfuVr4rAuætVr4rAuþtVr4rAuötVr7v@tîtVr7t@tÖwVrVr_u~AuwVuVtf<}Vr7FVr7öwf¨wV}VpfÍt7vWtzw}}Vr7V@t"Vr7öö¶v@t&}V}VpfÍtzt}V{VwfÍtzu}Vr7ÖwTtVr7FfwVr^tÖwTs7óööö0{vVfV|^t~@t~VfV|_tvAtvVrVs@tt	t6VwVp7îô¶v7sff3r6VwVp7ê¶v7ff3{rVu[vìw7w\x07{rVr7@tÚwVr7ê¶v@tÞwVr7¶ô¶v@tÒwVr7t@tÖwVr7æwVr7vVtfÇuVr[væw{wVr[väwWsVr[vçwzt}Vu7uLvíwzu}Vr^tâwf¶t7vWs7v}WtVuVs7w\x07LvïwVuVt7w\x07Lvîwzw}V{VwfÍtzp}VnVrvu}tvVu^tâwTtVu^túw0r6Vb7~7VfV}VuVt7w@tâwVu^tæwVt7sTtVp@t~VtVw@trVtV{@tvVtVrvtÖw}tzVtVr^tÆw@tj}Vr7F7v7vf¬w7w\x07Wtzv}v}Vv7ö¶v7TfeVv7vLvnVv7÷ööö@tzzr}Vr7F7vVuf¯w3{w}VrVr7Ff­wVr[vv3{wVr7k@t"Vr7þ¶v@t&}Vr7uLvêwVrVr^t.@tîwVrVr_t&AtæwVr7FftVr7ÖwVr7æwVxVyfwVvVr^tÎw@tnVvVr_tÆwAtfVvVrvtÖw}tvzw}Vv7öööö@tvVr7Fft}Vr7¶tRv}2wt	Vt7u?r	7vsVt7uWr7vVw7uVw7º×¶v7ufÜtm}WuVvVrVtVum@trVvVuVwVum@tv}Øzt	w\bUv7æwTpRvVpVr@t^VpVu@tRVwVt7tWzVwW~u6V~Vz1r67vWtt	7rV~^tvT|Vv^t~9{vl7rVv^trV|7qTu^tv7t0{vlVu^tjWtVu^tn}WrVp7¾vTuVtfEVuVtfDVp^t&WqVtr6VtVqVp^t:Vq7uWuu6Vp7nVvVr^tvVr7r^tvfütVp^tjWqVuVp^tn@tvVu7rVq@tvVr7fWrVu7~WuVt7wTt{v}Wq}VpVp_t>TyAuFVpVq@tNV~7rWtVqVyÑ?r6Vp7FVq7r7~fTVp^tNWq}Vq7uW}Vp^tBW7vWr7vWuu6t6VrV}1r6VrV^tv{wVpVu@tt	Vv^t~V|;r67vW{7wzw}Vv^trV|7qTx^t*W{Vx^t.}WxVpV~@t:VpVp7v@t&VpVp7R@t>Vp7@@tBVp7Ô¶v@tFVs7|VxV{Vp7¾v7aVp7F7wfötzw}Vv^t~V|=r6Vv^trV|7qTu^tVu7vTr^tvfËtVrVq@tvVuV@tVtW~zr}VVqfËtVtW~zu}Vu7wWuVr7~Wrzv}v}}VpVv@tZVp7FTtVv^t~Vp7ZTu7nfîuVpVz@tVpVw@tVpVt@t\nVpVu@tVp7fVp7vf7vWr7vW~7rWuVp^tf7w0r	Vp^tbWwVp7¾v7rf/Vp^t:Vw@tvVp7w@tþwVpVp_t>AuöwVpVpvt}u>u6t6Vp7~Vp7¾vfVp^t~7w1{vVp^tzWtVp^tþwTwVp^töw0r6Vp7öw7wf.}Vp^tòwVw7tVt@tvVpVw7w@tþwzw}}Vp^tòwWuVp^töwW~Vp^tþws7v}7tWtVp^t2WqVp^t6WwVp^tJu6VtVr1r6Vp^tRVp^t^Vv^trVv^t~VuVr^tv7q7ÁÔ¶v7[Vsf¨uVr7rWrzw}}V~Vu7r7rfhVpVv^t~Tt7r7rfPVpVt@tþwVpVp_uvAtöwVp7v@tVp4öööö¶vAtVwVq7tWzVwW~u6V~Vz1r67vWu7rWrV~^tvTqVv^t~?r6Vv^trVq7qTt^tWuVt^tWr}Vp7v@t&Vp7v@t>VpVr@t.VpVrVu7u@t*VpVp7öw@tt6Vp7¾vfTur67vWtVu^tvTuVp^tT^t~T{?r6V^trVu7t^tv7wWt}t6Vp^t.Tr3{vVrVp^t*Tu0{vVuVr7u\0WuV^trWu6t6Vr^tv7w1{vVr7r^tvT}V{9{vVtVV}7t^tv7wT}VtV}=mWt}Vr7~WrVu7wTu{v}}Vt7¶v;{wVp7vVqf!}7vWt}V~7rW~VqVp^tþw9{wVp^tòwVq7tVt@tvzw}}Vw7r7rfhVpVp7v@tVp^tWwVpVp7v@tVp7¾vVwVp7v7efuVp^t&7tWtVp^t:WwVp^t>7vWru6VtVr1r6Vp^tRVp^t^Vv^trVv^t~VwVr^tvT~Vp^tTq^t~?r	Vq^trV~7t^tvs7v}7~7âÔ¶v7UVsf¨uVr7rWrzw}}Vw7r7rfhVp^tVp^t7r7rfhVp^töwVp^tòw7r7rfhVp^tFVp^tB7r7~fhVp7æwRv}:wu	Vv^tv^tvTv^t~TsVw=r6Vv^trVw7t^tvWu}VtVs?r6Vv^trVt7t^tvWr}VuVr=VuVr?}Ìwws	Uv7FTtRv7wWuVw^tr^tvTrVw^tvTs7r^tv?r6Vs^tvVr7zTu^t~WpVu^trWu}Vt7RVw^t~CtvfuVt7s@tVVt7ô¶v@tjVt7w@tfVt7ô¶v@tzVtVp@t~VtVu@trVtVt^tZ@tnVtVt^t^Tw@tbVvVt7r7rf}Vt^tRVw7w7wfhVt7FRv}Õttw	w\bUv7FTuRvVut	Vw^tvTw^t~Vt;r67vWw7rzw}Vw^trVt7qTt^tWwVt^t}Tt@tbVuVtVw7u@tnVu7~Vu7bf\x1Bt6Vu^t~7w0r6Vu^tzWwVu_tbWrVu7j7rf/Vu^tVVw@tvVu7w@tRVuVrAt^u6t6VuVu7^f\x1BVu^tv7w1{vVu^trWtVu^tRTwVu^tj0r6Vu7j7wf.}Vu^tVVw7tVt@tvVuVw7w@tRzw}}VvVu^tR@t~VvVu_tjAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7FRv}wt	Uv7VTRvV7rT|t	VwVr;r67vWw7wzw}VvVr7zTv^t~WwVv^tr}VwfeV7fVpVqfeVVsLvjVtVuVrV|V~f©uV7VRv}#vVwVt=r6Vr7vVvVt7qTv^t.Vv^t*VufwVvftVv7t@tvVv7vftVv4rAuVv4rAuVv4rAuy}Vuft}Ï}tb	w\bUv7öwTqRvVq7VVr7r7zfSVq7v@tVqVq_uVAtVq7v7vVr7r7zfWVq^tWzVq^tW{u6VuV|7rTp^trW}Vq7¢vT~Vp^t~TfEV~VfDVq^t*W~Vr6V~VV}7fWpVq^t.V~7uW~u6Vq7nVwVtVp7r^tvVp^tvfútVq^tjW}V~Vq^tn@tvV~7rV}@tvVp7nWpV~7~W~V7wT{v}W~}VqVq_t"TlAuNVqV~@t6V{Vz7zTpV~@t~VpVlAtvVz7wWzV|7wT|Vr1{v}VqVq_tAu^VqVz@tFVqVq7^@tBVq7NVrVq7B7`fîuVuVr7rWfVq7vWdVq^t6WeVq^tJWaVuWx7vWzu6VfVxTp1r6t	VzTVq^tF9r67vW|7rzw}Vq^tZV7zT~^t~W|V~^tr}W~V7wWzVp7fWxVtV=T{3{wVwV7ZTy[v^7b1{wVy7vV{mWgV|Vp^t~T{V|V{?mWbVp^trWc7vW{V~Wpt6t	u6VbV{T}0{tVp^tv7w1r67ô¶vW~7nW7szt}V}7wW{Vp7rW`Vp7~WpVaVeVV`^tvfîw3{v}7áõ¶vW~7lW7p}WpVq7¢vT{VcV}7nT}7r^tvV}7~^tvfeVdV~VfeVqVpLvVs7v7vVpV{fwVyVpLv^zt}Vq7¢vTpV|f/VpV|f.Vq^t*WpV|r6VpV|Vq^t.Vp7tWpu6VpV~7r^tv7vV~^tvm@tvV~7~W~Vp7rWpV|7wT|{v}Wp}VqVq_t"AuVqVp@tVq7fVq7vf:Vq^tbWpVq^tfW~Vg^tfVy7bT^tvfÉtVgV~@tfVVp@tvzw}}Vq7~Vr7r7~fSVq7v@t*VqVq_u~At"Vq7¢v7vVr7r7~fWVq^t.TyVq^t*Ts7uWp7wW~u6Vp7v@tvVp7r7bLvvVrV~1r6Vp7~WpV~7wW~zw}}VrVsWgVq^t>TVq^t:7tWdVq^t"WeVq^t2WbVWpu6t6t6t6VpVd1r6Vp^tvW|Vp7rTsWpVrV|;{rVuV|7rWpVtV|={wVp^tzWzzt}VbV7r7rfhVvVg@t~VvVy@trVvVe@tvVq^tNVa7r7~fhVq^tFW~Vq^tZWpu6V~r6Vp^tvVp7r^tv7r7~fhV~7wW~Vp7zWpzw}}Vq^t^Vq^tZ7r7zfhVq7öwRvy}Vp^tzWzVwV|7Z[v^Tx7b1{w}Vp^trW~Vp^t~WpVq7¢vVq7BV|fuV~Vp7nWcVq^t.T{Vq^t*7tW`Vq^t"7bWxV{Wpu6t6V~T}Vc0{vVpV`0{vV~7nW~Vp^tvWfVp7rWpVfVg9{w7	V}^tbT}VyVf7uTf^tvToV}Vo=mT}VzV}Vz=mWzVf[vrVxVx7w\x077b0mWxzw}}V{7r7rfh}VyV|7uTpVxLvrVpVz@tvVsWpzv}v}«twt	Uv7vTuRvVw^tvTw^trWrVw^t~WwVu7v@tRVu7v@tjVuVrVt7z7vVwVt=m@tnVu7w@tbVu7~Vu7bTwft6Vu^t~7w0r6Vu^tzWtVu7NVwfVu7Z7rVu^tN7wTw7	VwmTwVw7r;mf/Vu^tFVt@tvVu7w@tBVuVu_tRAu>VuVuvtb}uNu6t6VuVu7NTtfVu^tv7w1{vVu^trWrVu^tBTwVu^tZ0r6Vu7¢vVtfVu7ZVu^t"7wTt7	Vtmf.}Vu^tFVw7tVr@tvVuVw7w@tBzw}}VvVu^tB@t~VvVu_tZAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7vRv}Tv7õÐ¶v7­qVvfur	7ts7²õ¶v7ªtVvfu}}wt	Uv7fTuRvVuVv@t~VuVvVw@tz7vWv7vWwu6VuVu7~fut6Vu^tv7w0r6VtVu^trVvTv9{wVwWr}Vu7fRvVr7w\x07y}Vw7wWwzv}v}¬sw	Uv76TuRvVu7RVtf%VuVwVtTp@tJVuVw@tNt	t6u6Vu7NfÿwTt7öö²v0{wVt7Õq1{v}7wzw}7v}W|VuVp@tBVuVw@tF7vWp7vWw7vWtu6VtWu6t6t6Vu7FfÿwTr7öö²v1r6Vr7Õq0V\x073{wVuVu_tFAtNu6Vu7NfÿwTt7öö²v0r67´qWszr}Vtfu7w\x07Tt7t0{v}7´qWsVt7w0{wzt}VvVu^tZ@t~VvVu_tRAtvVu76Rvy}t6t6Vr7öw9r6VwVr=VrVp9\x07{t7vWtt	u6Vt70r67ºú¶vWt7vWw7Ùszt}Vt7²ú¶vVt7~Wt^tvTwVr={v}7wVt7¦ú¶v^tvTs7ºú¶vVs7Ùs=mWt7ÙsVsTs7vVs7Ùs;m}WsVuVt@tNVuVtVs@tJu6VwVr={uVu7nVu7NTqfuVu^tnVu^tjW}Vu7fVqfuVu^tbWsVu^tfWtVu7~Vqfu7	Wq7w1{tVt7w\x073{tVu^t~7w\x073{tVu^tzTt7w\x007vVt7w\x07W~VsV}VwTpTqWwzv}v}Vr7VVrVr7·v7l?mWszt}VwWp7	Ww}t6VrVq?{vt6V~7w1{vVrVq7w\x073{v7wW~zw}Vr7öö²vVrV~TtVt7öÆu7öö²v7öæÊ	?mTtVt7öö²v0mWszw}VrWs}Vu7RTtVsf\\Vr7Æt0r6Vt7ñpf\\}V|3{v}7wWtVrVs1{vVVrfu7w\x07TtVt7t0mWtzv}v}wq	Vw^tvWtVw^trWpu6t6VtVp0r67vWuzw}7wWuVwVt7wTq@tvVt[vvT~7v\x07VrVsWsVqWtVr7qWrV~¶7v>{w}}VvVs@trVvVu@tv}Öttr	w\nUv7FTtRvt6VwëVwVwïTp2vvvvvv65\x073r6Vt7~7o7w7wfPVt^t~WrVt7bVt^tzTu7oVwVu7ofwTsVs7o9mTsftt6VvVt^tbr\bVr7öööö1{wVuWrVsWuVt_tnsVsÛ}Ht~VvVu@trVvVr@tvzt}Vv7v@t~Vv4ööööfAtvVrVu7w7wfhzw}Vt7RVpqfuVtVt^tZ@tVVtVt^t^Tu@tjVtVw2vvvvvvvvTr@tnVt7æâ¶v7wVrm@tbVvVt7b7tf}Vt^tRVu7w7wfh}Vt7FRv}wtr	w\bUv7VTtRvVt7Æ¶÷u@tfVt4Æ¶÷õðúîFAu~Vt4Æ¶÷õðúîFAuvVt7eWru6t6Vu7b0r67bWuzw}VrVw4|öTp4w\bVw\nÑ7FLvvVr7wWrVu7wWuVw4 VpWw{w}}Vt4ööööfAtbVt7v@tjVt7bTr7vVuVu7b=Tsmf\'Vs3r67vVuWuu6Vt7bVuVr[vvf\\Vu7wTu{v}}VvVt^tj@t~VvVt_tbAtvVt7VRv}üwuw	w\nw\bUv7VTuRvVu7~VwVtfut6Vu^t~7w1{vVu^tzVt1{vVu7bVwVtftVu^tb{vVu^tnVu^tjfuTrË4võ4v {vVvVrOu~4wWs}VvVsAuvVu7VRv}twu	Vtr6Vw[vv7[0Wu}t6VtVu;{vt6VwVu[vvTs7F0r6Vu7wWuzw}Vs7G7w\x077~={wu6VtVu0r67wWrzu}VwVu[vv7F7w\x077={wVu7wWuzv}v}t6VtVu;{vVwVu[vv7X1{vVu7wTsWuu6t6VtVu0r6VtWuzw}VwVu[vv7F7w\x077={vVu7wWuzw}}VuVs0{w}7wWrVtVu;r6VuWtzw}VwVu[vv7V7v1r6VuWtzw}VtVtVu7wTu=r	VwVu[vv7]7w\x07s7w}3VuTrVtVr=mWtVrWuu6t6VtVu1r6VwVu[vv7F7w\x077;{wVuWt}VtVr1Wrzt}Vu7wWuzv}v}VvVt@trVvVr@tv}wus	w\nw\bt	Vw3r6VvWt7vzw}VwVvTt[vv7[1{vl7wWsVt7wWtVw7w}VtWpt6u6VtVp0{wt6Vt[vvTu7X0r6Vt7wWtVr2vvvvvvIWq7wWr3{tzw}Vu7FTu7w\x077={vV~4|\bVuÛ4wõ\nT~4y {vVt7wWtVr7vWr3{w7wWrVq2vvvvvvR6ÔTq2ä£;p¹ö23{w}}VvVwfvy}V~ÌVq2vvvvvvIVrmÕTqìVqVsm}rwz	Uv7FTrRvVw^trT|7~Wt7wVw^t~TqVqm7wWut6u6VqVu7wTu0{wVt7rWsVt7rWpVt7~Vt^tvWVt7~Wt^tvVp^tvVVs^tvfy¶7v>{v}t6Vq7{9r6VrVw^t~@t^VrVw_tvAuVVr7bVr7VfuVwVr^tj@t~VwVr_tbAtvVw^t~Wqzw}7wWtu6VtVq0{wVt7w7vWuu6t6Vu7w\x07{vVt3{v7wVt7wVt7w0TumVtVq9{vV|Vt7uTt7~T~^tvTVt7r^tvT}Vt^tvVt^trfy¶7v:{vV~Vt_tvAtvVtV}@trVtV@tvWtzw}}Wtzv}v}Vq7t?{vVw^trT|Wt7wWuu6VuVq0{wVt7~Ts^tvTpVt7z^tvT~Vt^tvVt7r^tvff3r6Vu7wWuVsWtzw}}VpV~f·tV|7~W~VuWpu6Vu7wWsV~Vu7uWtV|Vp7uTu7rWVu7~W}u6VsVq9r6VwVp@t~zu}Vt^tvTzVt7r^tvT{V}^tvV^tvffr6VzV{f·tVt7~WtVs7wWszwsVuVt_tvAtvVp7wWpVsWuzt}v}v}v}VrVw^t~@t^VrVw_tvAuVVr7~Vr7VfGVvVr_u~AuvVr7FRv}ªrwz	Uv76TtRvVtVw@tbVw^t~WsVtVt7b@tFVt7nVsVt7F7jfuVw^trWuVw^tvWrt6Vt^tjTpVt^tVT~fb3r6Vt7~Vs7r7~fS7vWwVt7v@tZVtVt^tzTq@t^VtVt^t~@tRVtVr@tNVtVu@tFVtVuVs7uT|T}@tJ7wWru6VwV|1r6Vu^trWVu^tvWzVu7~WuVt^tRVr7w0r6Vt7R7r7~fVVt^t^Wq}VwVqT{Vz@tvV{7rV@tvVw7~WwVtVr@tZVr7wWrzw}}VtV}@tBVt7FTwf¯tVwVsfEVpV~7tW~Vt^t^Wqu6VpV~1r67vWwVsVp^tvTu=r6VqVu7uTu^tvWwVu7v@tvVu^trW}Vp7rWpVt7FVw7v1fDVt^tBVt^tNTr7uWuu6Vwr6VuVw@tvVu7rV@tvVu7~WuVr7wWr7vWwzw}}VtVr@tNzw}}VvVt^tN@t~VvVt_tFAtvVs7uWv7vWuu6VvVu1r6VuVqTw^tvVw7r^tvf«tVu7~Wuzw}}Vt^tRVq7r7~fhVt^tjWpzw}VvVs@t~VvVu@trVvVr@tv}Vt^tnVp7r7rfhVt76Rv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7uTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwfuVuVvVtfuVu^t~Vu^tzVu^tvVu^trfyVu7fRv}rw}	Uv7VTrRvVr7bVw7v7r7rfRt6t6Vr^tb7w1r6Vr7v@tfVrVr_tnAt~Vr7~Vwf.Vr^tzVr^tfTq7tWpu6VwVs1r6VpVs@tvVp7rWpVs7wWszw}}VrVsVq@tf7wVwVw7w;m7wWp7wWsu6Vp3{tVp7wWpVtVs7wVsVugsvVs7wWs¶7v:{v}Vr4öööö¶vAtb7wWsu6Vr7v@tjVwVs;r6VvVr^tf@t~VvVr_t~AtvVr^tbVr^tn7r7rfhzr}Vs7wW{Vr^tfW~Vr^tzWpu6V~3r67vWsu6Vs7z0r6V{WszrsVr7~VsTq^tvWpVqVr7bVsTq^tv@tvVqVp@tvVs7rWszw}v}v}V{V~V~V{=mTqVqVsVsVq=mTW|VpV7tW}V~VqW~VpVq7tWqu6t6t6V3r6Vr7b7vf.zw}V|{wVr7bVpVf 7vW|}Vr7bV}V|f VqWpzt}t6VtV}^tvTzVp^tvTxVugsv¶7v8r6Vp7rWpV7wWzw}V}7rW}V|7wW|VzWx}Vr^tjTzVr^tb0r6Vr7b7r7rfV}Vr^tnVz7tVx@tvVrVz7w@tjzv}v}v}v}v}VvVr^tf@t~VvVr_t~Atv}Vr7VRv}+vt6t6t6t6t6Vv7|xrtwwuv}Vv7©v0{uVv7öö²v1{v7vy}Vv7F7|?{tVv7·v7l?{tVv7v7l?{t7ry}7wy}7ty}7u}avVvVt@t~VvVw@trVv7uLvv}avVvVt@t~VvVw@trVv7sLvv}avVvVt@t~VvVw@trVv7tLvv}avVvVt@t~VvVw@trVv7rLvv}utx	w\bVu3r67wy}t6t6VwÛVuÛ\bTd4VþÑ{vVdÑ7öV={vVwVu9{w7vy}VvVwVtVufuy}Vu7wWqVt7wW~Vv7wWxVwVu7wW{VtVuTr7rWVr7~W|Vu7r=WyVu7~=WfVu7g=Wgu6VpV{=r67vy}VpVxWsV{VpW}VvVpWz7vWr7vWut6u6VuV}0{wVuVz[vvVt[vv1r6Vs7wWsVu7wWuzw}}VuVp7wTpVqTuVp?{wVwVu?{wVy3r6VqWuV~Wru6Vu3r67wy}Vu7wWuVr[vvVs[vvVr7wWrVs7wWs0{v}zt}VvVpWut6t6Vf3r6Vu^vvV~^vv1{rVVuVq7rTu3WsV3{wVu3{w7wWrVu^vvV^vv1{rzu}Vg{wVu_vvV~_vv${uV|VuVq7~Tu3WsV|3{vVu3{v7wWrVu_vvV|_vv${uzt}7wWrVs3{tzw}7wWrVuV~VqfÜt{w}}Vr}wwp	Uv7fTsRvVs7rTrVuf/Vr7vf!VtVuWqVtWr7wWpu6t6t6V~7w\x07r6VrVq1{wzt}VpVqVr9{wVrVpWr}Vs7rVtVuVs^t~Vs^tzVVr[vvfuTf!7wW~Vr7wWr7vWpzw}}7vW~Vs^tzWqVs^t~Wpu6VwTrr6Vv[vvWVr7wWwVv7wWvVtVuVpVqV~VfuT~Vu1{w}}Vs^trVp7r7rfhVs7fRvVr7v1}=vVs7w\x07Wsu6t6VwVr=r6VvVr[vvVs0{w}VuVr7wTr;r67vysVtVr7t^tvWrzt}v}}Vr7w}avVvVt@t~VvVw@trVv7w@tv}avVvVt@t~VvVw@trVv7t@tv}Åwtw	t\bUv7FTuRvVuVwVtf¯uVuVu_uvAt^Vu7~TwVu7^7wfûuVuCtzVuCt~Vu7v@tfVu4ööööfAt~Vw7vf\'4VðòWr7JWtu6Vt7\n1r6Vu7~VrVt7J\x07ÛþÑ7y\x07Tw7FVw7¡vVw7|?mf\\Vt7rWtzw}}VvVu^tf@t~VvVu_t~AtvVu7FRv}<wt	Uv7VTuRvVu7bTrVv7¶ô¶vfÐwVu7~VrfðwVu^t~Tvr	VvVu^tzVwVtfÕws7v}Vu7VRv}4ww	Uv7fTpRvVp7rVtVufeVvVrVsfeVvVwLvnVvVp_trAtzVvVp^tz@tbVp7fRv}útwu	Uv7VTtRv7çÒ¶vWu7nWrt6Vw7×Õ¶v7qfu{vVw7ÞÕ¶v7}fu{vt6Vw7ê¶v7~fu3{vVw7­ê¶v7pfu{v7ÅÕ¶vWu7iWrzw}t6Vw7¤Õ¶v7~fu3{vVw7ûê¶v7qfu3{v7Õ¶vWu7lWrzw}7¬Õ¶v7wVw7¤Õ¶v7~fuTwmWu7k7vVwmWr}VtVr@tjVtVu@tnVt7v@tbVt7ßÒ¶v@tfVt7rVt7f7tf}Vv7s7w7vVt^t~TvVt^tzfuVt^trVv7w7wfhVt7VRv}xvVvVwVtfu7v1})wt	Uv7fTrRvVr7~VvVwfòr7tWwt6Vr^t~Tv3{vVr^tzWsVrVtVufòrVr^tvTt3{vVvVsVtVr^tr7wf÷rWw}Vr7fRvVw} wt	VvVwfðrWsVtVufðrWrt6t6Vs3r6Vr{wVvVwVtVufyy}Vr{w}VrVsy}VvVwVtVufyVwVu=VwVu?VwVu0m}www	Uv76TsRvVs7vLvFVsVw@tZVsVv@t^Vs7vLvJVsVu@tNVsVt@tBu6t6Vs7VVs7^fñwVs^tRVs^tVWwVs7nVs7BfñwVwVs^tnTv3r67vWwzw}Vs^tj7vVvmWu7vVwmWtVv7wVvmWvVw7wVwmWwVrr6Vs7fVwVtfÿrVs^tbWtVs^tfWwVs7~VvVufÿrVs^tzWuVs^t~Wv}VwVtVvVuförTw7w\x073{w}}Vs76RvVw}uw}	Uv7¦vTrRvVr7VVvVwfþrVr7NVtVufþrVr^t2W|Vr^t6WsVr^tJW}Vr^tNWzVr^t^WwVr^tZWpVr^tFWqVr^tBW{Vr^tVW~Vr^tRWVr7vLv6VrV@tJVrV~@tN7vWut6t6u6t6Vr7nVr7Nfñwt6t6Vr^tnTvr6Vr^tjTt7e={wVvVtfðr3{sVvVtfñr3{szt}7tWvVu7u1{st6Vw3{vVr7vLv6VrVp@tJVrVw@tNu6Vr7fVr7NfñwVr^tfTt3{wVtVr^tbfñr{v}zp}Vq3{tVr7vLv6VrV{@tJVrVq@tNu6Vr7~Vr7NfñwVr^t~Tt3{uVtVr^tzfór{v}zs}VvVt7ý¶v7bförVvVtfðr3{uVvVtfñrWv¶7v<{uVv3{u}Vu7wWuzw}}Vs7vVwmr	VwVpVsV|7vf÷rsVw3Vs3}WvV~VVzV}7vf÷rTwVvVw7w\x07mWvzw}7tWv}Vr7¦vRvVv}\x1Bww	Vu7w\x07Wut6u6VtVr0{wVuVwVr[vv1r6Vr7wWrzw}}VvVr@trVvVw@tvVvVtVr7wTt@tzVvVwVt@t~y}Vv7v@t~VvVt@trVvVw@tv}áwwr	Uv7VTuRvt6u6VtVr0{wVwVrTs[vv7v0r6Vr7wWrzw}}Vu7vLvjVuVtVrTw@tnVuVs@tbu6Vu7~Vu7bfñwVu^t~Tt3r6VsWpzt}Vu^tzTr3{wVtVrfðr{v}}VvVw@trVvVp@tvVu7VRv}$wt	Vwr6u6Vw3r67wy}Vw7wWwVv[vvTt7FVv7wWvVt7[0{v7w\x077|?{vVt7©w\x077·v7w\x077l?{v}}7v}Fwt	u6VwTtr6Vt7wWwVv[vvVv7wWv7F7w\x077|?{w}}Vt3}Lww	t	7wVw7t?{vl7wVvVw7ÖÕ¶v7wfd3{vlVvVwfðr7w}WtVvVwfórVt\x07}$uw	w\bw\rUv7fTuRvVuVwVt7]fõrVu_t~WrVuVu^tvVu^tr7[fõrVuvtvWsVvVrAtfVvVs}tvVu7fRv}=ww	VwVtWuu6t6Vt3r67vWtzw}Vw[vv7F1r	VwsVt7wWtVw7wWwzt}Wu}}VvVt@trVvVu@tv}Ôtwp	Uv7VTwRv7¾¶v^tv3r67¾¶v7	@tvt6t6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVv^trWsVw7~TtVv^t~TufEVtVufDVw^tfWtVw^tzWrVur6VtVuVs7ªvWvVrVt7uWtu6VtVv7r_uvAtvVv7öwWvVt7~WtVu7wTu{v}Wt}Vw7v@tjVw4ööööfAtbVw^t~VrVtVw7bf[Vr7r7~fhzw}Vw7b7Ø÷¶v7tfe}Vw7bfçw7¾¶v7¾¶v^tv7w@tvVw7VRvy}v}¿bt}	w\nUv7¦rTwRvt6t6t6t6t6t6t6t6t6t6t67¾¶v^tv3r67¾¶v7	@tv7¶v^tvWq7ö¶v^tvWp7¶v4ööööfAtv7ò¶v^tvWt7ò¶v7v@tvVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAt®wVw4vAt¦wVw4öööö¶vAt¾wVw4wAt¶wVw4vAtÎwVw4öööö¶vAtÆwVw7vMwÚwVw4rAtÒwVw4vAtêwVw4öööö¶vAtâwVw4rAtúwVw4vAtòwVw4öööö¶vAt\nVw4rAtVw4vAtVw4öööööwAtVw4ööööööööuAtwVw7ætVpVvVtVvVt?mTsVw7vf®uVw^tætTv7öööö1r6VwVw_tÒtAtjVwVwvtât}tzVwVv@t~Vw7öööö@trz}Vw[vw3{wVwVw7wTv^t~@tîtVwVv_tvAuætVw7v@twVw4öööööwAtwVw7ötTvVw7ætf¢uVw[vwWtt6Vv7­ê¶v7pfuTvr6Vv^tvWut6Vt7u0{vVt7w1{vVu7ôööö0{t}Vu7ôööö1{sVv]u~Wzzr}7tWvVt7t0{qzs}Vv]u~Tz2vvvvvvI{tVw7@tÊuVw7ê¶v@tÎuVw7¶ô¶v@tÂu7tWvVw7t@tÆut6Vw7öt7ê¶v7fuTr3{vVw7¾rVrVw7ÆufÇut6t6Vw[v¾rxuwvtv}Vw7æt7pVw^tºrTv^trVv^t~Vv^tfVv^tbfuVvf¶tVw[vãtWrVw[vâtWvVw^tætTt7öööö0{wVwVw_wÒtAw¢uVwVwvwàt}w°uVwVrLv³uVwVvLv²uVwVt@t¶uzq}Vw[v¼rWrVw[v¿rWv}t6Vw7öt7ê¶v7~fuTtr6Vt^tv7v>{w}VwVv7w\x077t1Vr\x07Lv³uVv7w\x07Wvzq}Vw7¶u7q7èÓ¶v77ÑÓ¶v7Zfuzs}v}Vw7ætTvVw7v7êw|vvVw7¶uTtVv7v7w7v7ë¶vfætVw7rVt7v|vvVw7Örftz}Vz2vvvvvvI{w}Vw7¶u7r7¥Ó¶v7q7¬Ó¶v7_fuzw}Vw7¶uVw7ötfu}Vw[v²uWvVw^t¶uTt7öööö0{vVwVwvw°u}wxVwVw_w¢uAwjVwVw[v³uLv{VwVvLvzVwVt@t~zw}Vv7w\x07Tu7t0{tVw[v³u7w\x07WtVuVw[vÚw0r6Vw[vÛwVt0{r}Vw7vTuftVw7÷pMwwVwVtLvwVwVvLvwVw7v@twVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAt®wVw4vAt¦wVw4öööö¶vAt¾wVw4wAt¶wVw4vAtÎwVw4öööö¶vAtÆwVwVtLvÛwVwVvLvÚwVw4rAtÒwVw4vAtêwVw4öööö¶vAtâwVw4rAtúwVw4vAtòwVw4öööö¶vAt\nVw4rAtVw4vAtVw4öööööwAtVw7ætVpVsVuf®uVw^tætTv7öööö0{uVwVw_tÒtAtjVwVwvtât}tzVwVv@t~}Vw7öööö@trVw7ötft}Vw7vftzt}Vw7ætTvVw7v7êw|vvVw7rVvVw7ötTvfätVvftzw}Vw7ætTvVw7v7êw|vvVw7rVvVw7ötTvfâtVvft}t6t6t6Vw^tr7öööö0r6Vw[vVW~Vw^tjWvVw^tnWuVw^tfWrVw^tzWtVw^t~WVw^tbTs7öööö0r6Vw7w@tÎrVwVu@tÊrVw7w@t¶rVwVv@t²rVw7¶uVuÛfuVw7vVvÛfuVw7w@tÊtVw7®ð¶v@tÎtVwVw^t@tÂtVwVw^tT|@tÆtVw7@tÚtVw7á¶v@tÞtVwVw^t¾u@tÒtVwVw^t²uT}@tÖtVw7q@têtVw7á¶v@tîtVwVr@tâtVwVt@tætVw7ÆuVw7æt7pf}Vw^tV|7w7wfhVw^t¶uV}7w7wfhzu}Vw7v@tÎrVw7v@t¶rVs7÷ööö0{wVv3{wVw7w@tÚtVw7®ð¶v@tÞtVwVv@tÒtVwVu@tÖtVw7s@têtVw7á¶v@tîtVwVr@tâtVwVt@tætVw7ÆuVw7æt7rf}zt}7vWu7¶v^tvTt7vWs7¶v^tvWr7vWvt6t6u6VvVs1r6VvVr^tv7öööö0r6VuWtzusVv7vWvVu7wWuzt}v}}7¶v^tvVt0r	7¶v7r7vfV7¶v^tvsVr}Vt7v7öööö@tv7¶vVt7wTv@tvVv3{w7¶v^tvWr}VrVt7vTvftVvVw7r7v|vvzu}Vw7rft7	Wtzt}Vw7ÆuVtVrfe}VwV~7tTr^tÖ½6@tºrVwVr^t¶½6@t¾rVw7öÁ¶v@tÂtVw7À¶v@tÚtVw7À¶v@tÒtVw7Âõ¶v@têtVw7¦À¶v@tâtVwVv@tòtVw7vVuVs7ôööö>Tvm@tötVwVw7öt@tÆtVwVw7¶r@tÞtVwVw7Îr@tÖtVwVw7Æu@tîtVwVw7¾r@tætVw7v@tVw4ööööfAtVw7æt7sVw7vfVwVw^t@t¾uVwVw_tAu¶uVw^tÆuVw^tÂu7w7wfh7Ö¶v^tv7Ò¶v^tv7w7wfh7Þ¶vVw^t¾u@tv7Ö¶vVw_u¶uAuvVVt7w7wfh7	WtVv{vVsVu7w7wfh}VqVp7w7wfh7¾¶v7¾¶v^tv7w@tvVw7¦rRvVt}`v7¾¶v^tvr6v}7Ò¶v^tv}`v7¾¶v^tvr6v}7Þ¶v^tv}pwq	Uv7öwTtRvt6Vtt	t67¾¶v^tv3r67¾¶v7	@tvt6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVt7fTu7vVv^t~TsfÐtVt7j7vVv^tZfÐtVt7^7vVv^tVfÐtVt7vLv2VtVv@t6Vt7v@tJVt4öööööwAtBVuVwfäwVt7BWqt6t6VwVs?r6Vv^trVw7qTv^tv7t1{w}Vt[v23{wzr}Vt[v2Wwt6Vv^tZ3{vVv^tJ{vVv^tR{vVw7w\x073{w7t7wVv^tjmzs}Vw7w\x07{u}7vzu}Vt7®v7Ø÷¶v7tfezu}v}7t}@t>7r7ffÒtTv7ÊÀ¶v@tzVvVq@t~Vv7ð¶v@trVvVt7¾v@tvVt7t@t"VtVv@t&Vt7t@t:Vt^tZWvVt^tFWwVt7v@tVtVvVw@t*VtVv@t.Vt7~Vt7®vf7rWuVt^t~7w0r6Vt^tzWvVt7v7rf/Vt^tVv@tvVt7w@tVtVt^t@tVtVt_t.Auu6t6VtVt7vfVt^tv7w1{vVt^trWwVt^tTvVt^t0r6Vt7v7wf.}Vt^tVv7tVw@tvVtVv7w@tzw}}Vt^tWrVt^tW~Vt^tWu}Vt7ºv7tVr7r7~fWVt^t"WvVt^t&WpVrr6VvVrVpVv7uWvVuWwu6VvVw@tvVv7r7ð¶v@tvVw7rWwVv7~WvVr7wTr{v}Wv}Vt7v@tVt4ööööfAtVpVvVt7vfVtVt^t@tVtVt_tAu.V~Vu7r7rfhVt^t:Vp7r7~fhVt^tfVt^tb7w7wfhVt^tjVt^tV7w7wfhVt^t^Vt^tZ7w7wfhVqf¾t}Vt7®vfçw7¾¶v7¾¶v^tv7w@tvVt7öwRv}æuww	Uv7öwTwRv7¾¶v^tv3r67¾¶v7	@tvt6t6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVw7v@tVVw4ööööfAtnVwVv_tFAtVw7ð¶v@tVwVv7®v@tVw7z@tVw7¶Á¶v@tVw7ÞÁ¶v@tVwVv7ºv@t*Vw7~@t.Vw7ÎÁ¶v@t"Vw7ð¶v@t&Vw7s@t>Vw7îô¶v@t2Vw7æÁ¶v@t6VwVv7ªv@tJVw7p@tNVw7ÖÁ¶v@tBVw7¦À¶v@tFVw7q@t^Vw7ûê¶v@tRVwVv^t~@t\nVwVw7v@t:VwVw7v@tZVw7nVw7R7sfÿuVwVw_tnAu~VwVw^tV@tfzw}Vw7~7Ø÷¶v7tfe}Vw7~fçw7¾¶v7¾¶v^tv7w@tvVw7öwRvy}v}(v7¾¶v^tv3r67¾¶v7	@tv7¾¶vVv7ê¶v^tv7t=r	7â¶vVv7t\0Vv7u\x077v1f;7¾¶v^tv7ws7v}@tv7î¶v^tvy}v}ºwwu	7¾¶v^tv3r67¾¶v7	@tvVv7æ¶v^tvTt7w=r6VtVvVv7w\0TwTu9r	7vs7þ¶vVtVuVtTu7r7~fWVwVtVv7wWv7ú¶v^tv7æ¶v^tvTt7uWwu6Vw4vAtvVvr6Vv7wWvVw7~Wwzw}}VtVuWu7¾¶v^tv7w}Ww7æ¶vVu@tv}7¾¶vVw@tv7ú¶v^tvy}v}³wwu	Uv7fTwRv7¾¶v^tv3r67¾¶v7	@tv7÷ööVVvVv7÷ööV9mWvt67ò¶v^tvr67¶vVvf$7ö¶v^tvWtzw}Vw7~Vv7w7wfPVw^t~WuVw^tzWt7¶v^tv7ö¶v^tv7w7wfh7ò¶vVv@tv7ö¶vVt@tv7¶vVu@tv}7¾¶v7¾¶v^tv7w@tvVw7fRvVty}v}¥ttt	t\bUv7VTtRv7¾¶v^tv3r67	Wu7¾¶v7	@tvVt4vAunVt7ê¶v^tv7t@tbVt7î¶v^tv@tfVt7ú¶v_tvAu~t6Vv7¶v^tv9{v7¶v^tvVv7vTv^tv7öööö0{vVwVv^t~9{vt6Vv^trVw7qTw^tv7t0{v7¶v^tv3{v4wWrVvVt7~VwVw7¶v_uvfÊwWs}7v7vft}7®¶vVsAuv7¦¶vVrAuvt6Vs4vVrÑmTr4w {vVr4~þÑ7v\x07Tv7v={vVr4dþÑ7öö\x07VrÑ7w\x07Vv7rWu}7¾¶v7¾¶v^tv7w@tvVt7VRvVuy}v}Øzta	p\rUv76W{t6Vtr6VwVt7pWnVv^tjWyVv^tnWfVv^tbWgVv^tfWdVv^tzWeVv^t~WbVv^trWcVv^tvW`u6V{VwvvvVl{utwvqpsr}|~yx{zTkzîYü4ç2A\x07¹¶ÃÓ­ÃØw}rvV{VwvvfVl{utwvqpsr}|~yx{zThz-´ Og/ÒôIä£(jÝØw}rfV{VwvvVVl{utwvqpsr}|~yx{zTizîÜq®w-õdÈóGRµ\vz#Øw}rVV{VwvvFVl{utwvqpsr}|~yx{zTlz+ÈÇ¨öÑpªíí·Øw}rFVw76WwV`WrVcWVbW~VeWuVdWtVgWsVfWpVyWq7fWz7vWau67·vVzT}7vV}7·v;m7u7t\0T}7uV}7KVzT|7vV|7K;m7u7t\0T|V|V}=mT}V}7u9mT}0{uV|V}0{uVa7wWaVz7fVz7t7¾¶vWo7vWxu6VkWjVhWkVuWzV{VxTuvrvWmVuVjViThVlTi{rspq~|}z{xyfgdeØwVlVm{~|}~|}z{xyz{xyTl7g»wVl7|Ûw\'Vl7e»w\'zvvvvvvvvvvvvvvvv{vwtu~|}jkhijkhiØwVjVk{rspq~|}z{xyfgdeTl7uÛwVl7qÛw\'Vl7dÛw\'Vl7xÝw\'Vl7oÝw\'ØwTjVm{vwtuvwturspqrspqTl7g»wVl7|Ûw\'Vl7e»w\'zvvvvvvvvvvvvvvvv{jkhijkhivwtu~|}VjØwTlVxVovtvØw}rvVsVpVt\x07VpVqVt7lVt7cVt7qVmmvTqVrT|7hVr7eVr7|V|VTrV~T\x07VrV~\x07Tu7hVu7eVu7|VuVrV|\x07VrV|\x07VmmwVpVqVzTqVtVs\x07VsVq7lVq7cVq7qTpT~7hV~7eV~7|V~VuV|\x07VuV|\x07VmmtVsVpVTpVtVq\x07VtVp7lVp7cVp7qTsT7hV7eV7|VVuV~\x07VuV~\x07VmmuVtVrVsTsVpVq\x07VqVs7lVs7cVs7qTtWrVtV|WtVx7fTx7¶v1{v}WzVa7u1{v}7vWzu6VzV{vrvTlmuVtVlmtVsVlmwVpVuVt7lVt7cVt7qVqVsVpVt\x07VpVlmvT}TqVtVs\x07VsVq7lVq7cVq7qT|V~TpVtVq\x07VtVp7lVp7cVp7qTxVTsVpVq\x07VqVs7lVs7cVs7qTuVrWtVuVxV|V~VVr\x07V~V\x07Vr7hVr7eVr7|V}Tu7hVu7eVu7|VuVrV\x07VrV\x07T~7hV~7eV~7|V~VuVr\x07VuVr\x07T7hV7eV7|VVuV~\x07VuV~\x07WrVz7fTz7¶v1{v}VvVqVyTy@tjVvVpVfTf@tnVvVsVgTg@tbVvVtVdTd@tfVvVuVeTe@tzVvV~VbTb@t~VvVVcTc@trVvVrV`T`@tvVwVn1{v}}y}v}+v7¾¶v^tv3r67¾¶v7	@tv7¾¶v7¶v^tvVv=r	7¶v^tvVv7vTvftVv7öööö@tv7¾¶v^tv7ws7v}@tvy}v}}½ev7öö¶v}¶tVLVVV\x1B\x1BV\x1BVV\x1B\x1BV\x1BVV\x07wVVVV#"0[NZVVVVVVVVVV@BV;4Y\0LLVV-+Vvvv>vvv~vvvWvvvV\x1BVV\x1BV\0V\0V\0VVV\x1BVVtwfvxvvvvvvóØÍJL9Ó	$x\'úsíÝ¯õio»-v7¦ô¶v}©ftvvv6wfvnwfvsvvv\x1B[YYVVVV\x1BV\x1BVVvvvTvvvzvvvrvvvUvvv7lplYw|wrwsawiwµwwrr¦wtUqthsw\\rtttrwwpwwuwwwbw%wýw~ÐwwP_á`Pwwswt]wrÖs tpôg}s]tu6¶w6àttptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrwprwtrssrwgVutÇpBàxwprutzPwwswäwXdhòwurw;bpwuÃp]wxp&¶èwqzsÿ~lplÓ&RrR}wywqwtw}wywqwtµuwtuw\\w³E{E+`|`ì`6Üw6VotoÚ¼w#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqw¢ttowowiwowiwowiwowiwow~Âx|wbppótHäg2ylplpl\x07V\x1BVVZ^_TV^VV\x1B_V^VV_V^VVV\x1BV_vvvvvrvvvrvvvRvvvVVVLVvvvvfvrvvvíufv|vvv#VVVVV\0\0vwturspq~)\x07))\x1B)\x1B))\x1BVVVVVVVVVVVVZVVVVV\x1BVVGDAV\0VVV<%98V\0VVVVV<%98V\0VVV\x1BVVVVVVVV\x1BVV<%98))\0)N\0))\x1B)\x1B))\x1B\x1B\0)\0)GNBB@ABBFAEAFOCCG@GC\x07\x1B[Gvvuvv«vvv¶jvv>wvvZvvrtvvÑvv\rtvv¶wa6wq6WFtvwûuwptwftwXtvwwvpttwÒuvrtvwêuvttvtìuvttwwèwvwâuvwàuvttvwìuvwèuwwÐuvwÔuvtttwÐuvwÜuwwÚuvptvwÂuvttvwÂutttvwÂuvttvtÄuvrtvwÀuvtttttpwrvttvwrvttvwrvdtwdtwwrvrtvw·wvwv^tvwõtwdtpw Þwvttvw³tvw¦Þwtttvwóuvwüwvwøwv|tÖtrttttqwwpw:wu<wwöwwt\bwg6w6Uwf~ntrwtttvw{vttwuõtvfÖwvV6FTt~@tvwhvxtwtwP¿`P¶\x07ww¶\x07sw¶\x07¤s&Ö©rvpfågtts]XtuX¶tàwt~w\0wt~~y~py|~y~~y~py}wywwywwywwy~~yn~y~~y~~y~tyvtåwvwg}rÝwvwg}tyvt±wztyvt©wvw{}twvtwvwgßtwÏuwôwvwý÷wpwN[fVettÇplBÆxFFttvwÑwvw½Mvw»ÑwtptvwÁÞwvwÑwvwËÞwvwÍÞwwttwttqtÞwvtqrtuttºwXtdjtðwxttHtrtvwñÞrv|tuttvw¹âstrttbtvwñãsvwëãsvwããsvw÷ãsvwñãswwÕâsvw¥âsvwßâsvw¶xvftvw)vwóãsvwÞrvrtvw»ãsvftvw÷ïsnttÜØwl6³^&þwR&êw}8wy8wq8wt8{Eöwëw`6Ì`V6öÝwV66o@±wT2*VVVVVVVVVVVVVVVVVVVVV\x1BVVV*\x1Bv7¶å¶v}¯q\x1BGFFZ\vII&JIJ\bF\bGVVVVVZVV\rU([+-L\x1BL+FO7,\fL+7,\fL+v	L+VVL+vi		L+FOL+W\bL+\fL+V\bL+WYL6-\r\bL+{VVL+7,L+FO7,))\fL+FO70vvb|fvqvvvm|fvpvvvW|fvqvvv^|fvrvvvZ|fvqvvvE|fvtvvvC|fvqvvvJ|fvrvvv6|fvqvvv1|fvrvvv=|fvqvvv$|fvtvvv"|fvqvvv-|fvtvvv+|fvqvvv|fvtvvv|fvqvvv\x1B|fvtvvv|fvqvvv\0|fv~vvv\b|fvqvvvó|fvrvvvÿ|fvqvvvæ|fvtvvvä|fvpvvvî|fv~vvvÖ|fv~vvvÞ|fvpvvv\v\v[\v[\vvvæ}fvpvvv~Wövà}fvrvvvvö}vì}fv}vvv	wÓ}fvvvv¨\rwV^VZV\x1BVV^VVZVVVVVVVVVVVVVVVV_VVV[VVVVQV\x1BVV\x1B\x1BVVVV\x1B\x1BVVVVVVV\x1B\x1BVVVVVVV\x1B\x1B[VVV*VVVVVVVVVVZVVVVVVVV\x1B\x1Bvvvvvwv7Îí¶v}Òj\0\x07))\x1B)\0VVVV\0VVVV\x1BVVVVV\x1BVVVVVV\x1B\x1B=)vxfvzvvvîufvuvvv\bxfvqvvvóxfvtvvvrvvvvvvvþxfvrvvv{xfvqvvvnwfvsvvvóxfvtvvv¾xfvwvvvrvvvvvvv\bxfvqvvvrvvvvvvvxfvwvvv0:71)89")09#82&7$%3)3$$9$"/&3);?%;7"5>)\x1B))\0)))\x1B\x1B)\x07))))\x07\x1B)\f)\x1B)))\x1B))\0))\0V\x1B\x1BVVVvbxfvdvvvSvvvfv~vvvPvvvfvpvvvQvvv¶vfv~vvv^vvvVZVV\x1BVVVvvvffvkvvv_vvvVVvvvÒffv{vvv\\vvvVV\x1BÍÉV\x1BVVVVVV\x1BVV@BV\0V\x1BVV@BV\x07VVVVVVVV\x07VVVVZVVV\x07V\0VöÐ"X,FR\x1BR\0V^VVV:2Q_V^VVV14Q_V^VVV#Q_V^VVVQ_VVVV<%98VVVZVVVV\x1BLVGVVVVZVV$QVVVY\x1B\x1BVVVLV\x1BVðäVY\x1BVV\x1BVVVVVGQwpw}wUwww1wrwwwrwttu¶wrtrwtwwwq¹wwswG[wwwtwtwwZw}p|}wwUw|cfw~w|wrWwwwhm-}L}rwtwnn]uZwqts_LAwwwr~rwuq|t{wywLwrr~wbtlwttOwrtrttuuwhtuw}tOwrswtrwbt`pwwLwtwwr~wqt}thwKwzwDwuwAwwusuwrqt}tkwLwtwpwstbtjtOtrr~wbtkw>wquww,wtq}wtwwq?tmwwwwwAxwswts}wRwrwpwtttotrufr{wttpwyw(wruÄqukththt6twq~wt}uwsw[sEw7tTw\0urtwpu­wttwLwwqwwwwt~p|twQw~XtzbrFwwswwsw^ztVrttwuNwwtuwwuL~tt6p$uw{wqrwpwutDI{wTËuwwu}u{u{u{tzs~t|wtwtsGsw|ww{wf{EWýat\x07u\vwywVYw£uwRrussw+p+uà¨wwpøtwrw|wwjr&txT8waurut~wuwrwotswáwtld{wP~o}XuFwtrttgwct4pttttzw~wUw}wEwwuttstwwmwxtstwwsuwtwrwÆèwwåwgËrfuwzfTwtwßwwqwpw}wUwwwYw[t5wcu÷rwwwãwsó~pw\\w°ruwtsr^urwÓwtËrrPwlswwÍttnwBp0}Gr\rw@y_wtt|uGrtttwrw|wDuRsw~HwztB|rtw)utwwtpwtwëwwu~ctOtuwSqus0p{wwwwwxt#~tuwwaw"pwwrtwtwrptwtmt#~twwtwwwtpwwwwwtrwsõtwtöttwwrwæwrttrwV|^ptr~wptuX{wt°wwwuww¿wqwpww$`tqwtwt\fpuwwtwqww>tuwww7wïtt}tBsswwwaw£_gpy¾/zuu¶esMqruu^tuwIg6twt{t	rwqwtèotwrªRXtaÖruftqhrâwuÍyArD~wxw`swy¦|qwgtqwtwssHWwÖwxtwKruswtwwtwqtsww¦uq\x1B~Ùcs÷îFwhöwwVVVV^^^\x1BVVVVVVVVVV\x1BVVVV\x1BVVVVVZVV\x07VVVVVVVVVV\0V\0VVVVMV\0VVVVVVVVVVVVVVVVMVV\0ZVV\0VVVVVVVVVVV^\x1BVVVGFFV^VVVVV_V\0VVVGFFVVVVLVVVVVZVVVVZVVVVVVVSVVVVVVVVVVVF***TT)))))))\x1B)VVVVVVVVV\x1BVVVV\0V\x1BVVV\x1BVVVVVVVVVVVVVVVVVVV\0V\x1BV^VVQVVVVQVVVVVVVQVLVLVV\x1BV^VVVV\x1BVVVVVVVVVVVVv]vvvfvvv~vvvZvvv[vvvzvvvrvvvXvvv-vvvvvvv~vvvrvvvYvvvvvvvwvvvwvvvFvvvvvvv~vvvrvvvGvvvvvvv~vvvrvvvDvvvvvvvwvvvwvvvEvvv\x1BvvBvvvzvvvrvvvCvvv\x1B\x1B5\x1B\0\0vvvöv7Á¶v}Ç}VVVVVGZFFFV)vvvAufvvvvxjfv~vvv¤mfvpvvv`jfv}vvvVV\x1BVV\0VVVVVVVVVVVVZVZVZVZV\x1BVVVFVVVFºjfvjvvvVQVVVVvjfvivvvVVVFVVVFZVV\0VGFFVVGFFY\0LVVY\0VV\x1BVVVVVVVV)\0)\0)\0\x07vvvîufvuvvvÎufvqvvvïkfvrvvvëkfvvvvíufv|vvvÉufvqvvvÐkfv~vvvØkfvyvvvËkfv}vvv¾kfv{vvv£kfvqvvvªkfvsvvvVVVVVVMVVFVVVVVVVVZVVvÅhfvrvvvÐkfv~vvv\0vvvóxfvtvvv¾hfv|vvvíufv|vvv¤hfvqvvv¯hfv~vvvzifvrvvv¤hfvqvvvvvVifvpvvvufvsvvvV\0VVV\x1BVVVV\x1B\x1BVVVVVVVV\x1BGFFÎufvqvvvÉufvqvvv°ufv}vvvªkfvsvvv\x1BóxfvtvvvifvrvvvÎufvqvvvÉufvqvvv¾hfv|vvv)))\x07)\x07))\x07))\x07\x1B\0)\x1B\0)\x1B\0)\x07Aufvvvvxjfv~vvvufvsvvvMVVVVVvîufvuvvvÎufvqvvvíufv|vvvªkfvsvvvØkfvyvvvÐkfv~vvv¾hfv|vvv¤hfvqvvv¯hfv~vvvVVVVVVV\x1BMVVVVVVVV\0VVVVV^V\x1B_vvvAufvvvvxjfv~vvv¤mfvpv7¶µ¶v}ëb*FFvvvvwvvvwvvv@vvvvvAvvvzvvvrvvvNvvvvvvvwvvvwvvvOvvv5vvvvvvvwvvvwvvvLvvvvvvvwvvvwvvvMvvv\0\x1B\0\x1B\x1B=vvvvvvfvvv~vvvJvvvvKvvvzvvvrvvvHvvv\x075vvvIvvvzvvvrvvv6vvv5v7vvvzvvvrvvv4vvv5vvv5vvvvvv~vvv2vvv3vvv2vvvrvvv0vvvvvv1vvvzvvvrvvv>vvv?5vv?vvvzvvvrvvv<vvv?\055v=vvvzvvvrvvv:vvv5vvv;vvvvvv~vvv8vvv\055%vvv9vvvzvvvrvvv&vvv\x1B\x1B5vvvvvv~vvv~vvv\'vvvvvvv~vvvrvvv$vvv\0%vvvzvvvrvvv"vvvvvvvrvvvrvvv#vvvvvv vvvzvvvrvvv!vvv~vvv|vvvdvvvvvv¶vfv¾vfv¤vfvvfvrvvvvvv~vvvpvvv~vvvvvvDsfvªfv¶vfvfvfvfvvvvsvvv~vvvevvvzvvv|vvv|vvvevvv~vvvqvvvtrfv}rfvfrfvnrfv]rfvArfvíufv7rfv"rfv*rfv~vvv{vvv|vvvvvv}vvvyvvv{vvvdvvv~vvv`vvvbvvv{vvv{vvv{vvv{vvvdvvvfvvv}vvvyvvvdvvvhyfvPyfvEyfvKyfv0yfv\'yfvyfv\x1Byfvsfv	yfvãyfvßyfvÀyfvµyfv¦yfv«yfvyfvyfv|ffvoffvvvv~vvv~vvvgpfvlpfvTpfvvvv~vvvzvvvzvvvdvvvxvvv{vvvzvvvsfvsfv	sfvýsfvásfvßsfvÁsfv²sfvÉËÜw|wrwsawiwvrzxsqwww wkdwttrwwpwwuwwwbw%wý~ÐwPtwp_Qxwwwtwtww~mrrk}sNwqxw~r~ru|utwfF{nWtrwsnteeoq}snwqqw~\\|zuqp:wfwury{ew~ttt`wqwwuru~ttttww~wrtwszt|wruwprtt`wqwtwtwtrsrtttrwqrwwgp}uwwuw`wqwtwsuwuwtuwyrcrruw~ttt`wqwtwsu~tttttrtws{wftwpuuwrutwwwtutuuuzrsuuwuuwpw^{wuwawfu~wuwu~twuwttrjrw~wuwaw|wsu~wuwu~tsuwr{uz{wuw_t~wuwuwwsrqs`pwuwdunwwwtq~pwww~dt{LsqpwEtwwwswnwwwewutswwpwxrVwI~wRrerfwR5Awwtsf6|rtPwwswt]wvwrtqwwwrt_wrtWwrtqwwwrtywOwrt5Sff tpuvtgwls=u}qb}czbz{wuwtzBtexwrw5/q]s0|iwzrahts}Zrl@jrItbDwat}uGBwyw~E\\tr|Zw}xA`u|Rt}s]tu_rwpwtuws¶eT}vtptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrw}trssrwg_vBvprutzPwwswtNqwfaqwqwqwqwqwqwqwqwVYwvuoqstsr puw,wrs]w(gVFfvv6v5Xtvuf|tbYs~u\x07Qtt$bcwWnBz2wwZpuwwu|WsU{kuEwzywff|swAxdau3wwwwnutftr}ptptpqwqw]wxp\rcvzarGvvtPqzsszw{wswwwtwtwWvd6t@^zswñRlpl}/uptptptuUzwlwewtwytxT\r3CvkuGYV{hs]shtRr~ws\\èdRrRr^~Bz}wywqwtw}wywqwtuBzv`|~npw\\w3ptwwZwtuwta|ai7ewt|`|lplPNpt6rwts~wuwk\\kukU~wjm@|`|e{d?AE{E{^Tjuwsa\\wtutfpDuuk|w~`\\dXcma0]s|Ow{oaEgr~Uuw6wrt|wwwUdwTtwprHqwwwrwyw|qOarw~ttt`wqwtwsu~ttttuwpwsqj|wwtwwPw|wwtwwrwtuwwwZ4wuwrbuh4ttwwÎ@tqopTIwwuwM@tw1mtxcqÏO6i~twt~wtwhwttttr+~tXtpwwwtmEt|g>swd?~.Wiw[wqwwGht`wx?qwtwZuwwtwuwwttnpwtwSwtwrwwaZvagw_uuw9vg²vyvgpovsvvYvvqig9ghdFfricsev[¥6VotoZ=rOqg6twwzqv_Vvrwqwtwvywkutwxr~vvs{uq|rwv#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqwvtowowiwowiwowiwowiwow~vipp£qwgtqwtwssHWw[|qfwvhdZvjhtw¹iw`~tqwrwtwyw³M2uwuwvrwmwtwwtww|wrwwwwpwrwwwwwwuwtwwtwwwwwwwwwwtwwtrwqwrwrwww|wgsuwswgvlplplvvVvtvtvyvvvvvsvvtttttttttttv7¡¶v}~ttvvvvvtv7Ç®¶v}wtv7¡®¶v}wwv7®¶v}wwv7¤¯¶v}rÄtswtuv|ð|°|v|\0|rp|\0|\0|tp{|~q|qqe\x1B||\0|0bv|0|vbvu|p|`|v|ö}Ó|p|À| |ð|p|vwupp|°EtsvJ8`vhvwvwoxuvrü|h~wyV|Qyv|Ê|vpì|P|°|`| |v|v|v[zOgtvmRrkw~wðs¼|v~oqQ=s`pÖttftX6Bthu=s~n~_qvpF|p|viè|\\rqðhö|J|æ|qb|v|\0|v||pb:zve+|v| k|0|@|v|cvv|v| |ð|wqv|vavuv|vbzbovDv|v|v||vö|vMwuwr:[wyv{v|vvFGDEBC@ANOFFFGFDFEFBFCF@FAFNFOGFGGGDGEGBGCG@GAGNGODFDGDDDEDBDCD@DADNDOEFEGEDEEEBECE@EAENEOBFBGBDBEBBBCB@BABNBOCFCGCDCECBCCC@CACNCO@F@G@D@E@B@C@@@A@N@OAFAGADAEABACA@AAANAONFNGNDNENBNCN@NANNNOOFOGODOEOBOCO@OAONOOwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwv7æ©¶v}Ettttttttttttttttttttttttttttttuuuuuuuuuuuuuuuurrrrrv7¦©¶v}r´tvv?döw\x1B`¶E`iöNÀRv3vZ;sFV8vB$¶;#ûÒv {Ð6 Ò¡¶ v6Hvöt·Aqh·ìUWîæY÷ïFBWì5÷ì10wív7ívíO×í6\x1B·í ú×ëÙ7ÖUÇÖÄ·×vÊwÕv¢WÕÐ Òv©wßæÝ¦ØvÙFÄvvTÍÐÍhÎtÊØ¸4ÊôÊ(´ÊvtËhTËvv5Ë=eË\fBõË\fB¢Ëpvvv6fÖwes`p0oÖpVÖqRÖ\0Q|Z}qFÖ}äG}VÐÖzFÞVxÝÖxfVfqwft×f.~gzdx×`&ba&`onlmm&imvRWkF×kk\x1BWhöWiiº×i¶¤i¸¡WV6VWWW±×W\x07WTv×TUDRîYü4ç2A\x07¹¶ÃÓ­Ã-´ Og/ÒôIä£(jÝîÜq®w-õdÈóGRµ\vz#+ÈÇ¨öÑpªíí··íð1È°ë·yº×zRZ[Üò<ªßÆ*¬þ\0$\'Hî\x1B°GÞ¾QuÆ±	/É}°1çÑ£\'¼p__bó|ÁQNWmX\x1BZ;e{N%"|Í|\0X¿´÷óZä×ÉÔ=lÞý=´Õ\'±oä§Rpï óCxÖf`·Òo~Ah:>QÃÊÆBÅzjO<Ü®89¼ê-XôùÓb¾ò~t±úÈæ&ÒÕÈ\x07°v7¶v}wrv7ö¶v}wwv7ú¶v}wrv7î¶v}wrv7Ò¶v}wwv7Æ¶v}rvvvvvvv.';

// js/double.ts
var encoder = new Encoder();
var decoder = new Decoder();
function readNumber(address, length) {
  return Number(decoder.decode(engine().view(address, length)));
}
function writeNumber(number, address, room) {
  return encoder.encodeInto(String(number), engine().view(address, room)).written;
}

// target/package/explain/isoflag_bg.js
function __wbg_readNumber_7f43f774338328da(arg0, arg1) {
  const ret = readNumber(arg0 >>> 0, arg1 >>> 0);
  return ret;
}
function __wbg_writeNumber_d72efaee886f22c0(arg0, arg1, arg2) {
  const ret = writeNumber(arg0, arg1 >>> 0, arg2 >>> 0);
  return ret;
}

// target/package/explain/glue.js
var imports = { "./isoflag_bg.js": { __wbg_readNumber_7f43f774338328da, __wbg_writeNumber_d72efaee886f22c0 } };

// js/errors.ts
var SnapshotError = class extends Error {
  name = "SnapshotError";
  code;
  line;
  column;
  pointer;
  constructor(code, message, place = {}) {
    super(message);
    this.code = code;
    if (place.line !== void 0) this.line = place.line;
    if (place.column !== void 0) this.column = place.column;
    if (place.pointer !== void 0) this.pointer = place.pointer;
  }
};
var EngineError = class extends Error {
  name = "EngineError";
  code;
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
};

// js/frame.ts
var MISSING = 4294967295;
var LIST = 2147483648;
var SHORT = 48;
var encoder2 = new Encoder();
var Frame = class {
  #engine;
  #words = new Uint32Array(0);
  #bytes = new Uint8Array(0);
  /** The bytes, four at a time. */
  #quads = new Uint32Array(0);
  #wordRoom = 64;
  #byteRoom = 4096;
  /** Where the next text goes. */
  #at = 0;
  #turn = 0;
  constructor(engine2) {
    this.#engine = engine2;
  }
  /**
   * Begins a frame with room for so many attributes and no user key, and gives
   * the number of the turn.
   */
  begin(attributes) {
    const turn = ++this.#turn;
    this.#at = 0;
    if (this.#words.length < 2 + 2 * attributes) this.#widen(attributes);
    this.#words[1] = MISSING;
    return turn;
  }
  /** Gives up the views, because the memory has a new buffer. */
  forget() {
    this.#words = new Uint32Array(0);
    this.#bytes = new Uint8Array(0);
    this.#quads = new Uint32Array(0);
  }
  /** Ends a turn: the memory may have grown. */
  end() {
    this.#turn += 1;
  }
  /** Which turn it is. */
  get turn() {
    return this.#turn;
  }
  /** Whether what was written in a turn still stands. */
  holds(turn) {
    return this.#turn === turn;
  }
  /** Writes the user key. */
  key(key) {
    this.text(0, key);
  }
  /** Writes a text where it is the value of a word. */
  text(word, text) {
    const length = this.#text(text);
    this.#words[word] = this.#at - length;
    this.#words[word + 1] = length;
  }
  /** Writes attribute `n`. */
  attribute(n, value) {
    const word = 2 + 2 * n;
    if (typeof value === "string") return this.text(word, value);
    const length = value === void 0 ? MISSING : this.#list(value);
    this.#words[word] = value === void 0 ? 0 : this.#at - length | LIST;
    this.#words[word + 1] = length;
  }
  /** A copy of what was written of so many attributes. */
  copy(attributes) {
    return { words: this.#words.slice(0, 2 + 2 * attributes), bytes: this.#bytes.slice(0, this.#at) };
  }
  /** Writes such a copy. */
  restore({ words, bytes }) {
    this.begin(words.length / 2 - 1);
    if (this.#bytes.length < bytes.length) this.#makeRoom(bytes.length);
    this.#words.set(words);
    this.#bytes.set(bytes);
    this.#at = bytes.length;
  }
  /** Writes a text behind the others, and gives its offset and length. */
  append(text) {
    const length = this.#text(text);
    return [this.#at - length, length];
  }
  /** Writes a flag's key by itself, and gives its offset and length. */
  flagKey(key) {
    this.begin(0);
    return this.append(key);
  }
  /** Writes a text so that it ends where the next begins, and gives its length in bytes. */
  #text(text) {
    const { length } = text;
    const start2 = this.#at + 3 & ~3;
    if (this.#bytes.length - start2 < 3 * length + 4) this.#makeRoom(start2 + 3 * length + 4);
    if (length <= SHORT && this.#ascii(text, length, start2)) {
      this.#at = start2 + length;
      return length;
    }
    const { written } = encoder2.encodeInto(text, this.#bytes.subarray(start2));
    this.#at = start2 + written;
    return written;
  }
  /** Writes a text if it is ASCII, four characters at a time. */
  #ascii(text, length, start2) {
    const quads = this.#quads;
    let all = 0;
    let at = 0;
    let quad = start2 >> 2;
    for (; at + 3 < length; at += 4) {
      const one = text.charCodeAt(at);
      const two = text.charCodeAt(at + 1);
      const three = text.charCodeAt(at + 2);
      const four = text.charCodeAt(at + 3);
      all |= one | two | three | four;
      quads[quad++] = one | two << 8 | three << 16 | four << 24;
    }
    const bytes = this.#bytes;
    for (; at < length; at++) {
      const one = text.charCodeAt(at);
      all |= one;
      bytes[start2 + at] = one;
    }
    return all < 128;
  }
  /** Writes each item's length and text, and gives the length of all. */
  #list(items) {
    const encoded = items.map((item) => encoder2.encode(item));
    const length = encoded.reduce((sum, bytes) => sum + 4 + bytes.length, 0);
    if (this.#bytes.length - this.#at < length) this.#makeRoom(this.#at + length);
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset);
    for (const bytes of encoded) {
      view.setUint32(this.#at, bytes.length, true);
      this.#bytes.set(bytes, this.#at + 4);
      this.#at += 4 + bytes.length;
    }
    return length;
  }
  /** Makes room for so many attributes. */
  #widen(attributes) {
    this.#reserve(Math.max(2 + 2 * attributes, this.#wordRoom), this.#byteRoom);
  }
  #makeRoom(bytes) {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }
  /** Makes room and views it; what was written stays. */
  #reserve(words, bytes) {
    const { exports } = this.#engine;
    const room = bytes + 3 & ~3;
    this.forget();
    const wordsAt = exports.reserve_frame(words);
    const bytesAt = exports.reserve_bytes(room);
    this.#words = this.#engine.words(wordsAt, words);
    this.#bytes = this.#engine.view(bytesAt, room);
    this.#quads = this.#engine.words(bytesAt, room >> 2);
    this.#wordRoom = words;
    this.#byteRoom = room;
  }
};

// js/engine.ts
var encoder3 = new Encoder();
var decoder2 = new Decoder();
var Engine = class {
  exports;
  frame = new Frame(this);
  constructor(instantiate) {
    const grown = () => this.frame.forget();
    this.exports = instantiate(imports, grown);
  }
  /**
   * A view of the module's memory, good until the next call that may grow it.
   * Numbers come out of the module signed, addresses too.
   */
  view(address, length) {
    return new Uint8Array(this.exports.memory.buffer, address >>> 0, length >>> 0);
  }
  /** The same in words of 32 bits. */
  words(address, length) {
    return new Uint32Array(this.exports.memory.buffer, address >>> 0, length);
  }
  /** The JSON that a call has left in the output. */
  output(length) {
    this.frame.end();
    return JSON.parse(decoder2.decode(this.view(this.exports.output(), length)));
  }
  /** Puts a snapshot's text into its buffer and gives its length in bytes. */
  putText(source) {
    this.frame.end();
    if (typeof source === "string") return this.#putString(source);
    const address = this.exports.reserve_text(source.length);
    const room = Math.min(source.length, MOST_BYTES + 1);
    this.view(address, room).set(source.subarray(0, room));
    return room;
  }
  #putString(text) {
    let room = Math.min(text.length, MOST_BYTES + 1);
    const first = encoder3.encodeInto(text, this.view(this.exports.reserve_text(room), room));
    let { read, written } = first;
    if (read < text.length) {
      room = Math.min(written + 3 * (text.length - read), MOST_BYTES + 1);
      const rest = this.view(this.exports.reserve_text(room), room).subarray(written);
      const second = encoder3.encodeInto(text.slice(read), rest);
      read += second.read;
      written += second.written;
    }
    if (read < text.length) return MOST_BYTES + 1;
    this.#markLoneSurrogate(text, room);
    return written;
  }
  /**
   * `encodeInto` writes U+FFFD for a lone surrogate. Such a text is refused as
   * one that is not UTF-8, so it is made that.
   */
  #markLoneSurrogate(text, room) {
    const at = text.search(/[\ud800-\udfff]/u);
    if (at >= 0) {
      const before = encoder3.encode(text.slice(0, at)).length;
      this.view(this.exports.reserve_text(room), room)[before] = 237;
    }
  }
};
var MOST_BYTES = 64 * 1024 * 1024;
var prepare = () => {
  throw new EngineError("no_module", "no module has been given; await init(...) first", void 0);
};
var prepared;
var current;
var discarded = 0;
function provideModule(compile) {
  prepare = () => {
    const module = compile();
    return (imports2) => new WebAssembly.Instance(module, imports2).exports;
  };
}
function engine() {
  return current ?? start();
}
function discard() {
  current = void 0;
  discarded += 1;
}
function generation() {
  return discarded;
}
function start() {
  try {
    const instantiate = prepared ?? prepare();
    current = new Engine(instantiate);
    prepared = instantiate;
  } catch (cause) {
    throw cause instanceof EngineError ? cause : refusal(cause);
  }
  return current;
}
function refusal(cause) {
  const { name } = Object(cause);
  return /^(Compile|Link|Eval|Reference|Type)Error$/.test(String(name)) ? new EngineError(
    "wasm_refused",
    "the WebAssembly module cannot be compiled; a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src, or import isoflag/js, which has none",
    cause
  ) : new EngineError("engine_failed", "the engine could not be started", cause);
}

// js/inline.ts
var FLIPPED = 1987475062;
function bytesOf(text) {
  const bytes = latin1(text);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) ^ FLIPPED;
  for (let at = 4 * words.length; at < bytes.length; at++) {
    bytes[at] = (bytes[at] ?? 0) ^ FLIPPED;
  }
  return bytes;
}
function latin1(text) {
  const { Buffer } = globalThis;
  if (Buffer !== void 0) return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

// js/context.ts
var MOST_ELEMENTS = 65536;
var USER_KEYS = ["targetingKey", "key", "user_id", "id"];
var hasOwn = (() => {
  const { hasOwnProperty } = Object.prototype;
  return (object, name) => hasOwnProperty.call(object, name);
})();
var LiveUser = class {
  #context;
  constructor(context) {
    this.#context = context;
  }
  key() {
    return userKey(this.#context);
  }
  attribute(name) {
    const context = this.#context;
    return canonical(own(context, name)) ?? canonical(own(asContext(own(context, "properties")), name)) ?? canonical(own(asContext(own(context, "attributes")), name));
  }
};
function asContext(value) {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}
function isArray(value) {
  try {
    return Array.isArray(value);
  } catch {
    return true;
  }
}
function userKey(context) {
  for (const name of USER_KEYS) {
    const key = keyText(own(context, name));
    if (key !== "") return key;
  }
  return "";
}
function keyText(value) {
  if (typeof value === "string") return value;
  return isNumber(value) ? String(value) : "";
}
function quickKey(context) {
  return hasOwn(context, "targetingKey") && keyText(context.targetingKey) || hasOwn(context, "key") && keyText(context.key) || hasOwn(context, "user_id") && keyText(context.user_id) || hasOwn(context, "id") && keyText(context.id) || "";
}
function quickText(context, name, place) {
  if (!hasOwn(context, name)) return void 0;
  const value = property(context, name, place);
  return typeof value === "string" ? value : void 0;
}
function property(object, name, place) {
  switch (place) {
    case 0:
      return object[name];
    case 1:
      return object[name];
    case 2:
      return object[name];
    case 3:
      return object[name];
    case 4:
      return object[name];
    case 5:
      return object[name];
    case 6:
      return object[name];
    case 7:
      return object[name];
    default:
      return object[name];
  }
}
var MOST_PLACES = 8;
var places = /* @__PURE__ */ new Map();
function placeOf(name) {
  const place = places.get(name) ?? places.size;
  if (place < MOST_PLACES) places.set(name, place);
  return place;
}
function own(object, name) {
  try {
    return hasOwn(object, name) ? object[name] : void 0;
  } catch {
    return void 0;
  }
}
function canonical(value) {
  return typeof value === "object" && value !== null ? list(value) ?? date(value) : scalar(value);
}
function scalar(value) {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || isNumber(value) ? String(value) : void 0;
}
function isNumber(value) {
  return typeof value === "bigint" || typeof value === "number" && Number.isFinite(value);
}
function list(value) {
  try {
    if (!Array.isArray(value)) return void 0;
    const items = [];
    const length = Math.min(value.length, MOST_ELEMENTS);
    for (let at = 0; at < length; at++) {
      const element = own(value, String(at));
      const item = typeof element === "object" && element !== null ? date(element) : scalar(element);
      if (item !== void 0) items.push(item);
    }
    return items;
  } catch {
    return void 0;
  }
}
function date(value) {
  try {
    return Date.prototype.toISOString.call(value);
  } catch {
    return void 0;
  }
}

// js/flag.ts
var LONE_SURROGATES = /[\ud800-\udfff]/gu;
var NEVER = 0;
var LAST = 1;
var NO_FLAG = { position: -1, readsKey: NEVER, reads: [], instants: [], fixed: 0 };
function valueOf(user, { name, isUserKey, isItOtherwise }) {
  const value = isUserKey ? void 0 : user.attribute(name);
  if (value !== void 0 || !(isUserKey || isItOtherwise)) return value;
  return user.key() || void 0;
}
function quietKey(context) {
  try {
    return quickKey(context);
  } catch {
    return void 0;
  }
}
function textOf(key) {
  return typeof key === "string" ? key.replace(LONE_SURROGATES, "�") : "";
}

// js/freeze.ts
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

// js/fallback.ts
function isEnabled({ reason, enabled }, fallback) {
  return reason === "not_found" || reason === "error" ? fallback : enabled;
}

// js/lease.ts
var MOST_SNAPSHOTS = 1e3;
var MOST_LENGTH = 32 * 1024 * 1024;
var FEWEST_SNAPSHOTS = 2;
var leases = /* @__PURE__ */ new Set();
var lengthOfAll = 0;
var registry = typeof FinalizationRegistry === "undefined" ? void 0 : new FinalizationRegistry(release);
function acquire(owner, source) {
  const { length } = source;
  makeRoom(length);
  const lease = { generation: generation(), handle: load(source), length };
  leases.add(lease);
  lengthOfAll += length;
  registry?.register(owner, lease, lease);
  return lease;
}
function isHeld(lease) {
  return lease.handle >= 0 && lease.generation === generation();
}
function release(lease) {
  const { handle } = lease;
  const held = isHeld(lease);
  forget(lease);
  if (!held) return;
  try {
    engine().exports.unload(handle);
  } catch {
    abandon();
  }
}
function abandon() {
  discard();
  leases.forEach(forget);
}
function makeRoom(length) {
  for (const oldest of leases) {
    const tooMany = leases.size >= MOST_SNAPSHOTS || lengthOfAll + length > MOST_LENGTH;
    if (!tooMany || leases.size < FEWEST_SNAPSHOTS) break;
    release(oldest);
  }
}
function forget(lease) {
  lease.handle = -1;
  if (leases.delete(lease)) lengthOfAll -= lease.length;
  registry?.unregister(lease);
}
function load(source) {
  const { exports } = engine();
  const handle = exports.load(engine().putText(source));
  if (handle >= 0) return handle;
  const [code, message, line, column, pointer] = engine().output(
    exports.output_length()
  );
  throw new SnapshotError(code, message, {
    ...line !== null && { line },
    ...column !== null && { column },
    ...pointer !== null && { pointer }
  });
}

// js/now.ts
function instant(options) {
  try {
    const now = options?.now;
    const given = typeof now === "number" ? now : Date.prototype.getTime.call(now);
    return Number.isFinite(given) ? given : Date.now();
  } catch {
    return Date.now();
  }
}

// js/recovery.ts
function retrying(call) {
  try {
    return call();
  } catch (error) {
    recover(error);
  }
  try {
    return call();
  } catch (error) {
    recover(error);
    throw new EngineError("engine_failed", "the engine broke down", error);
  }
}
function answering(otherwise, call) {
  try {
    return retrying(call);
  } catch {
    return otherwise();
  }
}
function answeringAgain(error, otherwise, call) {
  try {
    recover(error);
    return call();
  } catch (again) {
    if (!(again instanceof EngineError)) abandon();
    return otherwise();
  }
}
function recover(error) {
  if (error instanceof SnapshotError || error instanceof EngineError) throw error;
  abandon();
}

// js/loaded.ts
var MOST_UNKNOWN = 1e3;
var UNPACKED = 4294967295;
var LACKS_KEY = 15;
var ON = 624;
var Loaded = class {
  /** What it is loaded from, again if the module has given it up. */
  source;
  #lease;
  #flags = /* @__PURE__ */ new Map();
  #unknown = 0;
  /** The flag that was asked for last. */
  #lastKey;
  #lastFlag = NO_FLAG;
  /** Results by the flag's position and the packed decision. */
  #results = [];
  /** Those of keys that name no flag. */
  #notFound = /* @__PURE__ */ new Map();
  #attributes;
  #readsClock = false;
  #template;
  /** The packed decisions of the last context; kept, for making an array takes long. */
  #decisions = new Uint32Array(0);
  #keys;
  #report;
  constructor(source) {
    this.source = source;
    this.#lease = retrying(() => acquire(this, source));
  }
  /** Whether a flag is on; the fallback where no flag decides. */
  isEnabled(key, context, fallback, options) {
    try {
      return this.#isOn(key, context, fallback, options);
    } catch (error) {
      return answeringAgain(error, () => fallback, () => this.#isOn(key, context, fallback, options));
    }
  }
  #isOn(key, context, fallback, options) {
    const flag = this.flag(key);
    const packed = this.#decide(flag, context, options);
    if (packed === UNPACKED) return isEnabled(this.#result(flag.position, packed), fallback);
    const reason = packed & 15;
    return reason < 2 ? fallback : (ON >> reason & 1) === 1;
  }
  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key, context, options) {
    try {
      return this.#evaluation(key, context, options);
    } catch (error) {
      return answeringAgain(error, () => failure(key), () => this.#evaluation(key, context, options));
    }
  }
  #evaluation(key, context, options) {
    const flag = this.flag(key);
    if (flag.position < 0) return this.#unknownFlag(key);
    return this.#result(flag.position, this.#decide(flag, context, options));
  }
  /** The same for a context that `pack` packs for this snapshot. */
  evaluatePacked(key, pack, now) {
    return answering(() => failure(key), () => {
      const flag = this.flag(key);
      if (flag.position < 0) return this.#unknownFlag(key);
      const packed = pack();
      const handle = this.#handle();
      const { exports, frame } = engine();
      frame.restore(packed);
      return this.#result(flag.position, exports.evaluate(handle, flag.position, now) >>> 0);
    });
  }
  /** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
  evaluateAll(context, options) {
    return answering(() => ({}), () => {
      const reads = this.names();
      const now = this.#readsClock ? instant(options) : 0;
      return this.#all(this.#fill(context, true, reads), now);
    });
  }
  /** The same for a context that `pack` packs for this snapshot. */
  evaluateAllPacked(pack, options) {
    return answering(() => ({}), () => {
      const packed = pack();
      const now = this.#readsClock ? instant(options) : 0;
      const handle = this.#handle();
      engine().frame.restore(packed);
      return this.#all(handle, now);
    });
  }
  /** All that any flag reads of a user. */
  pack(user) {
    this.fillAll(user);
    return engine().frame.copy(this.names().length);
  }
  /** The instants at which time may change a flag's answer, ascending, if they are known. */
  instants(key) {
    return answering(() => void 0, () => this.flag(key).instants);
  }
  /** Whether the snapshot has a flag. */
  has(key) {
    return answering(() => false, () => this.flag(key).position >= 0);
  }
  /** The keys of all flags. */
  keys() {
    return answering(() => NO_KEYS, () => this.#allKeys());
  }
  /** What loading had to say. */
  report() {
    return answering(() => NO_REPORT, () => this.#report ??= this.#readReport());
  }
  /** The keys of the flags that changed since an older snapshot. */
  changedSince(older) {
    return retrying(() => {
      const before = older.#handle();
      const after = this.#handle();
      if (!isHeld(older.#lease)) throw new Error("one snapshot has taken the other's place");
      return deepFreeze(engine().output(engine().exports.changed(after, before)));
    });
  }
  /** Gives up the place in the module. */
  release() {
    release(this.#lease);
  }
  /** The snapshot's handle in the instance in use. */
  #handle() {
    return isHeld(this.#lease) ? this.#lease.handle : this.#acquire();
  }
  #acquire() {
    this.#lease = acquire(this, this.source);
    return this.#lease.handle;
  }
  /** What is kept of a flag. */
  flag(key) {
    if (key === this.#lastKey) return this.#lastFlag;
    const flag = this.#flags.get(key) ?? this.#find(key);
    if (flag.position >= 0) {
      this.#lastKey = key;
      this.#lastFlag = flag;
    }
    return flag;
  }
  #find(key) {
    const isText = typeof key === "string";
    const name = textOf(key);
    const known = isText && name !== key ? this.#flags.get(name) : void 0;
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const position = isText ? exports.find(handle, ...frame.flagKey(name)) : -1;
    const flag = position < 0 ? NO_FLAG : this.#readFlag(handle, position);
    if (position >= 0 || isText && this.#unknown++ < MOST_UNKNOWN) this.#flags.set(name, flag);
    return flag;
  }
  #readFlag(handle, position) {
    const { exports } = engine();
    const names = this.names();
    const [readsKey, steps, ...attributes] = engine().output(exports.reads(handle, position));
    const reads = attributes.flatMap((at) => names[at] ?? []);
    const instants = [...steps].sort((a, b) => a - b);
    const depends = readsKey !== NEVER || instants.length > 0 || reads.length > 0;
    engine().frame.begin(names.length);
    const packed = depends ? UNPACKED : exports.evaluate(handle, position, 0) >>> 0;
    const fixed = packed === UNPACKED ? -1 : packed;
    return { position, readsKey, reads, instants, fixed };
  }
  #allKeys() {
    if (this.#keys === void 0) {
      const handle = this.#handle();
      this.#keys = deepFreeze(engine().output(engine().exports.keys(handle)));
    }
    return this.#keys;
  }
  #readReport() {
    const handle = this.#handle();
    const { exports } = engine();
    const report = engine().output(exports.report(handle));
    const digest = engine().output(exports.digest(engine().putText(this.source)));
    const { version, format, flags, problems, problemCount } = report;
    return deepFreeze({ version, format, digest, flags, problems, problemCount });
  }
  /** The attributes that any flag reads. */
  names() {
    if (this.#attributes === void 0) {
      const length = engine().exports.attributes(this.#handle());
      const [clock, ...names] = engine().output(length);
      this.#readsClock = clock;
      this.#attributes = names.map(([name, isUserKey, isItOtherwise], at) => {
        return { at, name, place: placeOf(name), isUserKey, isItOtherwise };
      });
    }
    return this.#attributes;
  }
  /** The packed decision of a flag. */
  #decide(flag, context, options) {
    const { position, readsKey, reads, fixed } = flag;
    if (fixed >= 0) return fixed;
    const now = flag.instants.length > 0 ? instant(options) : 0;
    const handle = this.#fill(context, readsKey > LAST, reads);
    const { exports, frame } = engine();
    const packed = exports.evaluate(handle, position, now) >>> 0;
    if (packed !== LACKS_KEY) return packed;
    const { turn } = frame;
    const key = quietKey(context);
    const holds = frame.holds(turn) && isHeld(this.#lease) && engine().frame === frame;
    if (key !== void 0 && holds) {
      frame.key(key);
      return exports.settle(handle, position) >>> 0;
    }
    const again = this.fill(new LiveUser(context), true, reads);
    return engine().exports.evaluate(again, position, now) >>> 0;
  }
  /** Writes what is needed of a context into the frame, and gives the handle. */
  #fill(context, needsKey, reads) {
    const { frame } = engine();
    const turn = frame.begin((this.#attributes ?? this.names()).length);
    try {
      for (const read of reads) {
        const text = read.isUserKey ? void 0 : quickText(context, read.name, read.place);
        if (text === void 0) frame.attribute(read.at, valueOf(new LiveUser(context), read));
        else frame.text(2 + 2 * read.at, text);
      }
      if (needsKey) frame.key(quickKey(context));
      const whole = frame.holds(turn);
      const handle = this.#handle();
      if (whole && engine().frame === frame) return handle;
    } catch {
    }
    return this.fill(new LiveUser(context), needsKey, reads);
  }
  /** As `fill`, for all that any flag reads. */
  fillAll(user) {
    return this.fill(user, true, this.names());
  }
  /**
   * The same where reading may run code of the caller, which may have evaluated,
   * updated, or made the module give this snapshot up. After reading, none runs.
   */
  fill(user, needsKey, reads) {
    const key = needsKey ? user.key() : "";
    const values = reads.map((read) => valueOf(user, read));
    const handle = this.#handle();
    const { frame } = engine();
    frame.begin(this.names().length);
    if (needsKey) frame.key(key);
    for (const [at, read] of reads.entries()) frame.attribute(read.at, values[at]);
    return handle;
  }
  /** The results of all flags for the context in the frame. */
  #all(handle, now) {
    const keys = this.#allKeys();
    const { exports } = engine();
    if (this.#decisions.length < keys.length) this.#decisions = new Uint32Array(keys.length);
    const decisions = this.#decisions;
    decisions.set(engine().words(exports.evaluate_all(handle, now), keys.length));
    const evaluation = (at) => {
      const packed = decisions[at] ?? UNPACKED;
      if (packed === UNPACKED) exports.evaluate(handle, at, now);
      return this.#result(at, packed);
    };
    if (this.#template === void 0) {
      const pairs = keys.map((key, at) => [key, evaluation(at)]);
      this.#template = { decisions: decisions.slice(), evaluations: Object.fromEntries(pairs) };
    }
    const { decisions: known, evaluations } = this.#template;
    const all = { ...evaluations };
    for (let at = 0; at < decisions.length; at++) {
      if (decisions[at] === known[at] && known[at] !== UNPACKED) continue;
      const key = keys[at] ?? "";
      if (key === "__proto__") Object.defineProperty(all, key, { value: evaluation(at) });
      else all[key] = evaluation(at);
    }
    return Object.freeze(all);
  }
  #unknownFlag(key) {
    const name = textOf(key);
    const known = this.#notFound.get(name);
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = exports.describe_unknown(handle, ...frame.flagKey(name));
    const result = deepFreeze(engine().output(length));
    if (this.#notFound.size < MOST_UNKNOWN) this.#notFound.set(name, result);
    return result;
  }
  #result(position, packed) {
    const results = this.#results[position] ??= /* @__PURE__ */ new Map();
    const known = results.get(packed);
    if (known !== void 0) return known;
    const length = engine().exports.describe(this.#handle(), position, packed);
    const result = deepFreeze(engine().output(length));
    if (packed !== UNPACKED) results.set(packed, result);
    return result;
  }
};
var failure = (key) => Object.freeze({
  flag: typeof key === "string" ? key : "",
  enabled: false,
  variant: "",
  value: null,
  reason: "error",
  rule: null,
  version: "",
  errorCode: "PARSE_ERROR"
});
var NO_KEYS = Object.freeze([]);
var NO_REPORT = Object.freeze({
  version: "",
  format: "reference",
  digest: "",
  flags: 0,
  problems: Object.freeze([]),
  problemCount: 0
});

// js/source.ts
var SOURCE = /* @__PURE__ */ Symbol.for("isoflag.source");
var BUFFERS = [ArrayBuffer, globalThis.SharedArrayBuffer].filter((type) => type !== void 0);

// js/unsafe_integers.ts
function unsafeIntegers(given, attributes) {
  const context = asContext(given);
  const nested = ["properties", "attributes"].map((name) => asContext(own(context, name)));
  const places2 = [context, ...nested];
  const keys = USER_KEYS.filter((name) => isUnsafe(own(context, name)));
  const read = attributes.filter((name) => places2.some((place) => isUnsafe(own(place, name))));
  return [.../* @__PURE__ */ new Set([...keys, ...read])].sort();
}
function isUnsafe(value) {
  try {
    return Array.isArray(value) ? hasUnsafe(value) : isUnsafeInteger(value);
  } catch {
    return false;
  }
}
function hasUnsafe(list2) {
  const length = Math.min(list2.length, MOST_ELEMENTS);
  for (let at = 0; at < length; at++) {
    if (isUnsafeInteger(own(list2, String(at)))) return true;
  }
  return false;
}
function isUnsafeInteger(value) {
  if (typeof value !== "bigint" && !Number.isInteger(value)) return false;
  const integer = value;
  return integer > Number.MAX_SAFE_INTEGER || integer < Number.MIN_SAFE_INTEGER;
}

// js/explain.ts
var loadedOf = /* @__PURE__ */ new WeakMap();
function explain(evaluator, flag, context, options) {
  const loaded = load2(evaluator, sourceOf(evaluator));
  const user = new LiveUser(asContext(context));
  return answering(() => noExplanation(evaluator, flag, context, options), () => {
    const { position } = loaded.flag(flag);
    const now = instant(options);
    const handle = loaded.fillAll(user);
    const { exports, frame } = engine();
    const key = frame.append(textOf(flag));
    const written = exports.explain(handle, position, ...key, now);
    const explained = engine().output(written);
    const unsafe = unsafeIntegers(context, loaded.names().map(({ name }) => name));
    return deepFreeze({ ...explained, unsafeIntegers: unsafe });
  });
}
function sourceOf(evaluator) {
  const source = evaluator?.[SOURCE];
  if (typeof source !== "function") throw new TypeError("explain needs a FlagEvaluator");
  return source.call(evaluator);
}
function load2(evaluator, source) {
  const known = loadedOf.get(evaluator);
  if (known?.source === source) return known;
  known?.release();
  const loaded = new Loaded(source);
  loadedOf.set(evaluator, loaded);
  return loaded;
}
function noExplanation(evaluator, flag, context, options) {
  const evaluation = evaluator.evaluate(flag, context, options);
  return deepFreeze({
    evaluation,
    summary: `${evaluation.enabled ? "on" : "off"}: the engine broke down before it could say why`,
    userKey: "",
    now: null,
    problems: [],
    prerequisites: [],
    prerequisiteCount: 0,
    targets: [],
    targetCount: 0,
    rules: [],
    ruleCount: 0,
    percentage: null,
    split: null,
    waysIn: [],
    wayCount: 0,
    unsafeIntegers: []
  });
}

// js/entries/explain.ts
provideModule(() => new WebAssembly.Module(bytesOf(bytes_default)));
export {
  EngineError,
  explain
};
