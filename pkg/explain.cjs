"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// js/entries/explain.ts
var explain_exports = {};
__export(explain_exports, {
  EngineError: () => EngineError,
  explain: () => explain
});
module.exports = __toCommonJS(explain_exports);

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
  decode(bytes = new Uint8Array()) {
    return decodeURIComponent(escape(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")));
  }
};
var Encoder = globalThis.TextEncoder ?? PlainEncoder;
var Decoder = globalThis.TextDecoder ?? PlainDecoder;

// target/package/explain/bytes.js
var bytes_default = 'v\x1BwvvvwÈwjt		vu			vw	vr				vw	w	t		w	u			w	r				w	s					vp						vs					w	q							vt	\bv									v~								vt		w\nvw	w\bw	r	\b		vvvu		\nw	t	\nw	s				\nw	u	\n	vu\n		w\nt\n	w	u	\b	vt	\nvttyXY)XW)))8\x1B)ABEAABEENEDNvyyXY)XT)))8\x1B)OFFA@NCBOvou÷ruswqvsvvwqwg~qqqpqwswv|uvvsv~u|w~uq~uuzvwvwqwvwvvvvvvvvvvvrvvvvvvvvvvvvvvvvvwwvvvvvwvvvvuwrwvvvvvvvrvvvvvvvrrvvvvvvuwvvwuvvvvvvvvvvppvvrvvuuvvurvvvwuquuvr{rrru|quuwu~puuuu~urrpqqv~v|wppwswux}uv}vvssvv~}uqwuv~vvvppvrv~vv~uvpuuwvutwwvqvsvruttwdvzwv~xvsvpvspus~qvvv~qw~~svtuvrvvvqesuwwrspvtvttvvvvvvvvvvvvtvtvtttttttttttttttttttttttttvttvttttttvtttttttttttttttttttwuuwrrpsrbc`swrrwuwwqqwwuwpppau~~u~wwp~nuvpvssss~}wpssss}vvwpw~wuwvusruvuvwwvvwwwwlwvwpuw{pvw~wrpwvmzwwyvwpurwwwwqwwwpvpqq|quwssswwrrffsrrrrsvtrsww..suwvgpou	w7öö¶v}	v7¾¶v}	v7¶v}qÜtap\x1B\x1Btv|v×tqvÔt~vtf)vtpvt~\0vtz\0)vtqvtrvtrvurvupvu{)vusvupvu{\0)vu{\0)\x1Bvuz\0)vupvupvöry)))uwc)))\x1Butéwwv7w}!Öuu¨uu©u­uÃwèu±uëuÞuÓuÐuÑuàuýuúuÛuq~½uút¹uºu»uüuéuuuðut²w¹t^ìtëwêwÙwèwØwìwt¼wÉtOs.ôwÿt½t1°w¥t\r\bww\v´tI²t7µt6¡t	®töw³t4ËtE¶tKt w¢t\nûw÷w·tHît¹t%êtzw`|¤äu9ww	t	Vv[vfTt7u0r6Vv^tvVv7r^tvVw^tvVw7r^tvffzw}VvVw^tvVw^trfw7w\x073}VtVw[vf0\x07}7ww	t6t6Vt3r67wWuzw}7wVtfätTu3{w}Vtr6VuVwVt|vv}VvVt@trVvVu@tvy}v}0vVu7uWuu6t6Vu3{vVwVt7r^tv0r6Vt^tvVvVwfÕt3{w}Vt7~WtVu7~Wuzw}}Vu7v1}gvVv^tvVv^trVwfùt}BvVv^trVv^t~Vw^trVw^t~fZr	7wsVv^tfVv^tbVw^tfVw^tbfZ}}TvVvVv[vVVw[vVLvVVvVv[vWVw[vW\x07LvW}dvVvVv[vVVw[vV\x07LvV}-ww	Vt7­vf\\7vVw7uWwu6t6VwVu1r6Vu3{wVt7Zf\\zw}Vt7«vf\\y}Vv^tvVtVv^tr^tzgvvVu7~WuVv7~Wvzv}v}wr	VwVu0r	t	u6VwVwVr0{wlVr7wWrVt7rWuVv7rWsVt^tvWpVv^tvVt7~WtVv7~WvVs^tvVpVu^tvføt3{v}Vr7w}Vw9s7v}}wws	Uv7fTsRvVt7uTpWtVwWut6u6Vtr6Vt7~WtVu^trWrVu7~WuVrVqTqVr9{wzt}}Vs7rTtVqf\'VtVw^tvVw^trf8Vp7~WrVw7zWuVqVs^tzTtWwVs^t~VtWpu6Vrr6VwVu^tvTt?{tVtr6VpVu7r^tvVt|vv}Vr7~WrVu7~WuVwVtWwVtVpWpzw}}VvVs_trAtvVvVqVw@t~Vs7fRvy}v}bww	7r7~fëtTwVvAtvVw}pwq	Uv7fT~Rvt6t	Vt3r67wW7vzw}Vw7zWpVt7zTq7z7zVrW|VqWtVwWsu6Vtr6Vt7zWtVs^t~WVs7zWsVV|T|V9{wzu}}V~7rTtV|f\'VtVw^trVw^t~f8V|V~^tzTwWtV~^t~TVwWst6t6t6t6t6t6t6Vrxsvwturs}Vq7zWuu6Vu3{pVtVp^t~Tw?{~Vwr6VsVp^trVw|vv}Vu7zWuVtVwWtVwVsWsVp7zWpzv}v}Vq7zWru6Vr3{sVt3{qVp^t~WwVp^trWqVsVu[vvLvvVt7wTtVw?{qVs7wWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWru6Vr3{rVt7w;{pVp^t~WwVp^trWqVsVuYvvMvvVt7tTtVw?{pVs7tWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWru6Vr3{uVt7t;{sVp^t~WwVp^trWqVsVu[vtLvtVsVuYvvMvvVt7uTtVw?{sVs7uWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWru6Vr3{tVt7u;{rVp^t~WwVp^trWqVsVu^vv@vvVt7rTtVw?{rVs7rWsVwr6VsVqVw|vv}Vp7zWpVr7zWrVtVwWtVwVsWszv}v}Vq7zWwu6Vw3{wVtVr?{uVp^t~WqVp^trW}Vrr6VsVuVr|vv}VtVrTtVq?{uVrVsWsVqr6VsV}Vq|vv}Vp7zWpVw7zWwVtVqWtVsVqWszv}v}V|VtWpV~^tr}WwVvVp@t~VvV@trVvVw@tvV~7fRvy}v}þtwr	VwVu1r67vy}Vw7FWp7vWwu6VwVp0r67wy}t6t6VvVwTr^tvTqVwVtTu^tv1{vVr7rWst6t6t6t6t6Vq7wxrurwtv}Vs^tvVu7r^tv1{rVr7^[vvVu7^[vv1{rVr7_[vvVu7_[vv1{rVr7\\[vvVu7\\[vv1{rVr7~Vu7~fõt{szr}VsVu7rfm{rzu}Vs^tvVu7r^tv0{uzt}VsVu7rfm3{wzt}VsVu7rfm{w}7vy}Vw7FWwzv}v}^vVvVtVwVuVwVu?mfÕtTvVwVuVvmTv7v<Vv7v>}avVwVu0r	VvVtVwfÕts7w}3}\\ww	Uv7fTuRvVu7~VtVvVwftVu^t~Vu7fRv7v1}avVwVu9r	VtVvVufÕts7w}3}9ww	Uv7fTuRvVu7rVtf$Vtr6Vtr6Vu^t~VwVt|vv}VuVt@tz}VvVu^tz@t~VvVu_trAtvVu7fRv}wwp	t6t6Vw7V;r67wWuVw7wWtu6Vt7wTt7t?{uVv^tvVv7rTv^tv;{v}zw}Vw7wWrVw7WWqu6t6VuVq9r6VwVu?{wVvVu7tWtu6Vr7wTr7t?r67wy}Vt^tvVt7rTwWtVw^tv;{v}zu}VvVu7tWs7wWp7WWtu6Vt7t9r6Vt7wWtVpVs^tvVs7rTs^tv;\x07Wpzw}}Vp3{tVr7VWrVu7VWuzw}}v}7vWu}Vu}Oww	Uv7fTuRvVu7~VwVt7vfnVu^tzWwVvVu^t~@tvVvVw@trVu7fRv}xvVwr6VvVwfåt}}0vt6Vr3{vt6VwVu1r6VuVrfätTu{w7vy}VvVtVwVrfíty}Vr3{vVuVvVr|vv}VvVtf`Vu}6vt6Vt3{vVwVtfätWwVu3{vVw3r67vWwzw}Vt3{vVw7vVt}v}VvVt@trVvVw@tv}5wt	Vw^t~WtVw^trWuVw^tv7öööö1r6VvVuVtfey}VvVt@t~VvVu@trVv7öööö@tv}BvVw^tv7öööö1r6VvVw^t~@t~VvVw_tvAtvy}VvVw^trVw^t~fe}nvVv^tvVv^trVw^tvVw^trfx}Hww	Uv7VTtRvVtVw^t~@tnVtVw_tvAufVt7~Vt7ff9VvVt_u~AuvVt7VRv}ovVvVwVtVuVrfi7÷ööö1r6v}}\'ww	Uv7fTrRvt	Vv3r67vWvVr7zzw}VrVt@tzVvVuWvVr7~}Vv@tvVr^tzr6VwVr^t~f`}Vr7fRv}÷tws	Uv7VTsRvt6VwVtTwVt?{vVv^trWqVs7fT~VwVv^tvTt7wTpVwVp=mTw7~7rVr7w0mTpVwVp=mTVuVrfètVs^tbWpVs^tf{vt	Vt3r67vWrV~zw}VsVu@tfVtVrWrVs7j}Vs^tnWwVr@tvt	Vs^tfr6Vs^tjTt3r6Vs7~VpVw7vfnVs^t~zt}VqVtVpVwfítzw}VsVpVwfcVs^tv}Tw3{vVvV@tvVvVw@tr7÷öööWp}Vs7VRvVp}jvVvVv^tv7wVwVtfi7÷ööö1r6v}}jvVv^tvVwVt?r6VvVwVtVuVrfk}}Rvt6VwVv^tv={vVvVwVtVufU7÷ööö1{vy}v}Øwwr	Uv7fTrRvt	Vv^tvTs3r6Vr7zWp7vzw}VrVt@tzVv^trWqVr7~WpVuVs}WsVpVs@tvt6t6Vr^tzTp3{vVr^t~WsVw3r6VqVsf`Vv7v@tvVvVt@trzw}VqVsVpVwVufítTt3{wVvVw@tvVvVt@tr}7÷öööWp}Vr7fRvVp}Áwww	Uv7VTsRvVs7bVwVuVrfètt6Vs^tb7w0r6Vv4wAtvzw}Vs^tjTr3r6VvVu@t~Vv4vAtvzw}Vs^tnWut	Vt3r6Vs7~VuVrfcVs^t~zw}VsVuVr7wfnVs^tv}Tt3r6VvVr@t~VvVu@trVv7w@tvzw}VvVt@t~VvVw@trVv7v@tv}Vs7VRv}Oww	Uv7fTrRvVr7rVw7vVtVufRVr^tr7w0r6v}VvVr_t~AuvVr7fRv}Oww	Uv7fTrRvVr7rVw7wVtVufRVr^tr7w0r6v}VvVr_t~AuvVr7fRv}>wu	Uv7fTtRvVv7tf&VtVwAt~Vt7~Wru6Vu7~1r6VvVuVr^tvf\\Vu7rWuzw}}Vt7fRv}gvVv^trVv^t~Vwfùt}wwu	Uv7FTuRvVuVt@t~VuVw@trVu7VVu7rfÿwt6Vvt	Vu^tVTwr6Vu^tRTsVu^tZ3{wlVu7zTrVtf$VrVwVsf8Vr7½¶v7½¶vf;VuVu_trAtnu6t6Vu7VVu7nfÿwVu^tVTw3{vVu^tZVu7zTrVwVu^tRf83{wVr7½¶v7½¶vf;zw}}VvVu^tb@t~VvVu_tzAtvzt}7wWw7v}@t~VvVw@trVv7öööö@tv}Vu7FRv}&wt	Vv^t~WtVvt	7wVw7öw?{vl7tVw7öf?{vl7u7rVw7öör?m}Tuf&VwVv^trVv^t~fÒtVvVtVu@t~}êwwr	Vw7rWuVtWru67	VsVu^tvTpVsVp=mWsVu7~WuVr7wTr{v}VvVsf&Vt7uWuVv^t~TpVv^trWru6Vur6Vw^trTtr6VrVw^tvVt|vv}Vu7~WuVw7~WwVtVrWrzw}}7v7w7w7wfhVvVsVp@t~}yvVvVwVtVuf|7w}&ww	Vt7­vf\\Vw7uWwu6t6Vwr6Vu3{wVt7Zf\\zw}Vt7«vf\\y}VvVtfsVu7wWuVw7~WwVv7~Wvzv}v}Ntw	w\bUv7fTtRvVt7~Vw7~7VfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Iww	Vv^t~TuVv^tv0r6Vv7r7~fV}VvVu7w@t~Vv^trVu7uTvVt@trVvVw@tv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7~fTVw^t~sVt}@trVvVw^tr@tv}gvVvVv^t~Vw7r7~fW}Ntw	w\bUv7fTtRvVt7~Vw7r7~fSVt_u~WuVv7v@t~VvVuAtvVt7fRv},wt	Vv^trWtVv^t~Vw7­vf\\7zWvu6t6Vvr6Vu3{wVw7Zf\\zw}Vw7«vf\\y}VtVwf^Vu7wWuVv7zWvVt7zWtzv}v}Uww	Vv^tvVv^t~TtVw?r6VvVtVw7r7zfk}}Ntw	w\bUv7fTtRvVt7~Vw7r7zfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}wr	VvVwfN7wVwVw7w;mTr7wWtVv^t~TsVv^trWuu6Vtr6Vu7wLvvVt7wWtVu7wWuzw}}VrVsWtt6Vw3r6Vt7wWtzw}Vu7wLvv}VvVt@t~}Eww	Vv^t~TtVv^tv0r6Vv7w7wfV}VvVt7w@t~Vv^trVtVwLvv}gvVvVv^t~Vw7w7wfW}-wt	Vv^trWtVv^t~Vw7­vf\\7uWvu6t6Vvr6Vu3{wVw7Zf\\zw}Vw7«vf\\y}VtVwfûwVu7wWuVv7~WvVt7~Wtzv}v}\'ww	Vv^t~TtVv^tv0r6Vv7r7jfV}VvVt7w@t~Vv^trVt7jTvVw_tvAtvVvVwvt~}t~VvVw^tn@tn}Bww	t6Vv^tvTwVv^tr0r67vWwzw}VvVw7w@tv}Vw7¶ö¶vVwm[vv}Ntw	w\bUv7fTtRvVt7~Vw7~7ffSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Éswu	Uv7wTtRvVv^trWuVv^t~Vw7­vf\\7vWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7wRvy}Vt7¦ð¶v@twVt7x@twVt7°¶v@twVt7ª°¶v@tªwVt7|@t¢wVt7®Ë¶v@t¦wVt7µ¶v@tºwVt7q@t²wVt7ä¶v@t¶wVt7¦ð¶v@tÊwVt7@tÂwVt7£±¶v@tÆwVt7¶±¶v@tÚwVt7s@tÒwVt7¦±¶v@tÖwVt7À¶v@têwVt7q@tâwVt7À±¶v@tæwVt7À¶v@túwVt7p@tòwVt7Æ±¶v@töwVt7À¶v@t\nVt7|@tVt7Ð±¶v@tVt7¦ð¶v@tVt7|@tVt7ê±¶v@tVt7Ò°¶v@t*Vt7p@t"Vt7¬Á¶v@t&Vt7µ¶v@t:Vt7~@t2Vt7ðÎ¶v@t6Vt7µ¶v@tJVt7@tBVt7áð¶v@tFVt7âõ¶v@tZVt7r@tRVt7î±¶v@tVVt7À¶v@tjVt7s@tbVt7¸°¶v@tfVt7®À¶v@tzVt7r@trVt7â±¶v@tvVtVu@t^VtVu7v@twVtVu7n@t®wVtVu7¾v@t¾wVtVu7v@tÎwVtVu7J@tÞwVtVu7v@tîwVtVu7v@tþwVtVu7v@tVtVu7ªv@tVtVu7z@t.VtVu7F@t>VtVu7R@tNVtVu7v@tnVtVu7¢v@t~VwVt7yftVr7wWrVv7vWvVu7vWuzv}v}Âwwu	Uv7VTtRvVv^trWuVv^t~Vw7­vf\\7rWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7VRvy}Vt7Þ¾¶v@tjVt7s@tbVt7Î¾¶v@tfVt7âõ¶v@tzVt7q@trVt7Ë¶v@tvVtVu@t~VtVu7z@tnVwVt7tftVr7wWrVv7fWvVu7fWuzv}v}twu	Uv7vTtRvVv^trWuVv^t~Vw7­vf\\7ZWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7vRvy}Vt7À¶v@tVt7s@tVt7¸°¶v@tVt7¢µ¶v@t*Vt7p@t"Vt7µ¶v@t&Vt7âõ¶v@t:Vt7q@t2Vt7Ë¶v@t6Vt7À¶v@tJVt7q@tBVt7îñ¶v@tFVt7¦ð¶v@tZVt7´°¶v@tVVt7Ò°¶v@tjVt7~@tbVt7ÀÍ¶v@tfVt7âõ¶v@tzVt7r@trVt7µË¶v@tvVtVu@t~VtVu7_@tVtVu7\\@t.VtVu7n@t>VtVu7^@tNVtVu7R@t^Vt7z@tRVtVu7z@tnVwVt7qftVr7wWrVv7ZWvVu7ZWuzv}v}twu	Uv7vTtRvVv^trWuVv^t~Vw7­vf\\7ÖwWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7vRvy}Vt7µ¶v@tVt7q@tVt7Ë¶v@tVt7ò±¶v@t*Vt7|@t"Vt7ð¶v@t&Vt7À¶v@t:Vt7q@t2Vt7°¶v@t6Vt7À¶v@tJVt7s@tBVt7¸°¶v@tFVt7¦ð¶v@tZVt7x@tRVt7°¶v@tVVt7ª°¶v@tjVt7|@tbVt7®Ë¶v@tfVt7âõ¶v@tzVt7r@trVt7®Û¶v@tvVtVu@t.VtVu7þw@tVtVu7ïw@t>VtVu7îw@tNVtVu7âw@t^VtVu7v@tnVtVu7v@t~VwVt7qftVr7wWrVv7ÖwWvVu7ÖwWuzv}v}¯wwu	Uv7FTtRvVv^trWuVv^t~Vw7­vf\\7bWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7FRvy}Vt7À¶v@tZVt7s@tRVt7¸°¶v@tVVt7µ¶v@tjVt7q@tbVt7Ë¶v@tfVt7¦ð¶v@tzVt7~@trVt7¥°¶v@tvVtVu@tnVtVu7f@t^VtVu7z@t~VwVt7uftVr7wWrVv7bWvVu7bWuzv}v}ïuwu	Uv7öwTtRvVv^trWuVv^t~Vw7­vf\\7vWvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7öwRvy}Vt7âõ¶v@t\nVt7r@tVt7î±¶v@tVt7²¶v@tVt7r@tVt7÷¶v@tVt7²¶v@t*Vt7s@t"Vt7ù¾¶v@t&Vt7¾¾¶v@t:Vt7|@t2Vt7®Ë¶v@t6Vt7µ¶v@tJVt7r@tBVt7µË¶v@tFVt7À¶v@tZVt7s@tRVt7¶¾¶v@tVVt7µ¶v@tjVt7r@tbVt7®Û¶v@tfVt7®À¶v@tzVt7u@trVt7Ë¾¶v@tvVtVu@t.VtVu7J@tVtVu7f@tVtVu7F@t>VtVu7¢v@tNVtVu7V@t^VtVu7¾v@tnVtVu7^@t~VwVt7~ftVr7wWrVv7vWvVu7vWuzv}v}Jww	Vv^t~TtVv^tv0r6Vv7~7vfV}Vv^trVt7vVw7v|vvVvVt7w@t~}dvVvVv^t~Vw7~7vfW}Oww	Vv^t~TtVv^tv0r6Vv7~7FfV}Vv^trVt7FVw7F|vvVvVt7w@t~}?ww	Vv^t~TtVv^tv0r6Vv7~7VfV}VvVt7w@t~Vv^trVt7sTvVwvuv}uvVvVwvuf}uf}Ótwu	Uv7¦vTtRvVv^trWuVv^t~Vw7­vf\\7^Wvu6t6Vvr6Vr3{wVw7Zf\\zw}Vw7«vf\\Vt7¦vRvy}Vt7âõ¶v@t:Vt7q@t2Vt7½²¶v@t6Vt7µ¶v@tJVt7r@tBVt7µË¶v@tFVt7âõ¶v@tZVt7q@tRVt7²²¶v@tVVt7Ú²¶v@tjVt7~@tbVt7Ê²¶v@tfVt7î²¶v@tzVt7r@trVt7Þ²¶v@tvVtVu@t^VtVu7z@t>VtVu7n@tNVtVu7R@tnVtVu7S@t~VwVt7sftVr7wWrVv7^WvVu7^Wuzv}v}Cww	VvVw^t~TtVw^tv?r	VwVt7~7FfTVw^t~sVt}@trVvVw^tr@tv}Ntw	w\bUv7fTtRvVt7~Vw7~7FfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Mww	Vv^t~TtVv^tv0r6Vv7~7öwfV}Vv^trVt7qVw7öw|vvVvVt7w@t~}Ntw	w\bUv7fTtRvVt7~Vw7~7nfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7rfTVw^t~sVt}@trVvVw^tr@tv}Iwt	VvVtVwTuf&Vv^t~Wrt6VwVt0{vVu3{vVv^trVrVwVu|vv}VvVuVr@t~}{vVvVwVwVtf;}5ww	t6VvVw^t~TtVw^tv?r	VwVt7w7wfU7÷ööö1{wVw^t~sVt}@trVvVw^tr@tvy}v}Uww	Vv^tvVv^t~TtVw?r6VvVtVw7w7wfk}}Ntw	w\bUv7fTtRvVt7~Vw7w7wfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}0tw	w\bUv7fTtRvVt7rVw7v7w7wfRVt^tr7w0r6v}Vt_t~WuVv7v@t~VvVuAtvVt7fRv}-wt	Vv^trWtVv^t~Vw7­vf\\7tWvu6t6Vvr6Vu3{wVw7Zf\\zw}Vw7«vf\\y}VtVwfìtVu7wWuVv7rWvVt7rWtzv}v}6wt	VvVtf Vv^t~Wut6Vt3{vVt7tTr3{vVv^trVu7tVwVr|vv}VvVtVu@t~}@ww	Vv^t~TtVv^tv0r6Vv7r7rfV}VvVt7w@t~Vv^trVt7tVw@tv}gvVvVv^t~Vw7r7rfW}Ntw	w\bUv7fTtRvVt7~Vw7r7rfSVt_u~WuVv7v@t~VvVuAtvVt7fRv}ivVw7ÿ¶v7õü¶vVv[vvTvm7r7sVvmf8}wt	Uv7fTrRvVr7v@tzVrVwVr7zf,Vr^trWsVvVu@tfVv7v@tzVvVu@t~VvVt@trVvVsLvnVvVw@tvVvVr^tz@tbVr7fRv}LvVwVtfÒtVvt	7wVw7öw?{vl7tVw7öf?{vl7u7rVw7öör?m}@trVvVt@tv}æwwt	t6Vv7Tt7a;r67wWw7éöörVt\x007w\x07{w}7vWwVv7öw?{vt6Vv7~\0Ttr6Vt7F1r6Vt7V0{tVt7`1{uVv7ö[0Wwzu}Vv7öv0Wwzt}Vv7w\x07[v¡6Wwzw}Vv7w\x07[v¡67t\x077w\0Ww}Vw7w\x07}@ww	VvVw7·v7)\x077|Vw7FTuVt7|=mVuVw7O=mTw@trVvVwVt?@tv}ñtwq	Uv7fTpRvt6Vw^tvTrr6Vw^tfTtVw^tbTuVtVu=mWsVw^tnWqVw^t~W~t6u6VsVtTu0{wVwVt7wTt@tfVq[vv3r6VuV~[vv7w\x073{w}}VrVu7qTw^tWsVw^tWrzt}Vw7v@tv}t6Vw^tjTt3{vVw^tRWqVw^tVW~u6VtV~0{wVwVt7öwTu@tjVp7~VqVt7v^tvTrVt7v^tvTsfótVuWtVp^t~{v}zw}7vWr}VvVs@trVvVr@tvVp7fRv}wu	Vw^tjWut6t6Vw^tvr6Vw^tbVw^tfWtVu{w7wWrzt}7wWrVu3{wVw^tVVu7q\0Wtzw}VtVw^tVVu7q\0VtTt;Wr}VvVt@t~VvVr@trVv7v@tv}øwwu	Vw^t~Wrt6t	t6Vw^tvTt7t1r6Vr3{uVw^tfTu{w7vzt}7vWtVr3{tVw^tfTu3{tVuVw^tzVr7nTwVwVu=mWtzt}VuVw^tzVr7nTwVwVu=m}VtWt}VvVt@t~Vv7w@trVvVt@tv}ww	Uv7FTtRvVw^tzWpVw^t~WqVw^tvWrVw^trW~t6t6u6VrTuV~0{wVwVu7^Tr@tvVtVu7nTs^t~@trVtVs^tr7vVs^tv7öööö1m@tvVt^trWVt^tvT|3{vV|VVqVpff3{v}VuYvRWwVt7~TrVu7r^tvVu7~^tvfeVt7VVsf\fVt7bVu7f^tvVu7b^tvfeVtVwMwZVvVr7^|vvzw}Vv7öööö@tv}Vt7FRv}©wwz	Uv7fTuRvVw^t~WqVw^tvWtVw^trW~Vw^tzT7~W|u6t6VtV~0r	7vsVwVt7rT}@tvVu7rVqVt^tvTsf»uVu^tz7tWzVu^t~WrVu^trWp7vWtu6VtVz0{tVtVrW{Vt7rWtV7r^tvV|^tvVsV{^tvfàw3{v}VpVr7r7rfh7w}WwVvVs@trVvVw@tvVu7fRvy}VpVr7r7rfhV}Wtzv}v}ßwws	Vw^tvWrVw^trWst6u6VrTtVs0{wVwVt7VTr@tvVt7fTp^tv7öööö0{vVt7r^tvTuVt7~^tvTt7¶ô¶v7}ff{vVuVt7½ô¶v7rff{vVuVt7¹ô¶v7~ff{vVuVt7¡ô¶v7tfd{v}VvVt@trVvVu@tvVvVp@t~y}Vv7v@tv}øwwp	Vw^trTtVw^t~TuVtVu=mWpVt7qWrVw^tvWsu6t6VtVp0r	7vsVwVt7wTu@trVtVs^t~9{wVs^trVrTq^tv7t0{wVq7Z^tv3{w7w}WwVvVt@trVvVw@tvy}Vr7öwWrVuWtzv}v};ws	Vv^t~WtVv^tvWwVv^trWuu6VwVu0r67vy}VvVw7nTr@tvVw7fVrWw]uvVt]uv3{v}Vw7n}Ñtty	w\bUv7fTuRvVw^tVWVw^tjW|Vw^tbW}Vw^tfWzVw^trWtVw^tzW{Vw^tnTr7²vWxVr76Wyt6t6u6VtV{0{wVwVt7rTr@trV}Vt^tvTt;r6VrWtzw}7ööööWsVzVt7rTp7zTq^tvTfW~Vp^tvTt7t1r6Vu7rVy^tvVx^tvVtVp^trfÙuVq^tvW~Vu^trWsVu_t~Wg}Vp7~^tvV~V|VfþtWqVrWtVs7÷ööö0{v}VvVqLvfVvVf@tzVvVgAtrVvVs@tvzw}Vv7÷ööö@tv}Vu7fRv}ww	Uv7fTsRvVw^tbWpVw^tnWqVw^tfW~Vw^trWtVw^tzWt6t6t6u6VtV0{wVwVt7rTu@tr7vWrVt^tvT|V~^tvTt^t~?r6Vt^trV|7t^tvWr}VuWtVrVq9{v}VpVr7qTu^tWwt6Vu7v^tvTt3r67wWuzw}Vs7~7wVtfcVs^t~Tu3{u}Vtr6VuVwVt|vv}VvVt@t~VvVu@trVvVr@tvzw}Vv7v@tr}Vs7fRvy}v}ýwws	Vw^tfWsVw^trWrVw^tzWpt6u6VrVp0r67tWtzt}VwVr7rTu@trVr^tvWtVuWrVtVs^t~9{vVs^trVt7nTu^tvWtVu7t@tvVt7t0{v}VvVu^tb@tbVvVuvtr}tr}VvVt@tv}\x1Bwp	Vw^t~7wWtVw^tvWuVw^trWsu6t6VuVs0r67vWrzw}7wWrVwVu7wTp@tvVwVt7t@t~Vt7wWtVu[vvVpWu7w1{w}}VvVt@trVvVr@tv}wwr	Uv7VTtRvVw7~Wrt6t	t6t6Vw^t~r6Vt7nVrf7wWuVt^tn7w\x07{w}Vw^tv7w1{wVw^trWuVw7v@tru6Vu3{tVwVu^trTs@t~VwVsVu^t~7u@tzVt7fVrf7vWuVt^tf7w1{v}Vt^tbzt}Vt^tjWwzt}7vWuVw7v@t~Vw7fWrt6Vw^tfr6Vt7~VrfVt^t~7w\x07{w}Vr7v@tvzt}Vt^tz}Ww7wWu}VvVw@trVvVu@tvVt7VRv};vVv7v@tvVvVw^tr3Vw^tv7w@trVvVw^tbVw^tfTv7u\x007vVvmVw^tzVw^t~Tv7u\x007vVvm@t~}*wp	Vw^tvWtVw^trWru6t6VtVr0r67vWuzw}VwVt7~Ts@tvVt^tv7wWuVt7r^tvWqVsWt7w1{w}}VvVq@trVvVu@tv} ws	Vv^t~WtVv^tvWwVv^trWru6VwVr0r67vy}VvVw7rTs@tvVw^tvWuVsWwVuVt^tòw9{v}Vt^töwVu7v}3wr	Vv^tfWtVv^tbWut6u6VtTw3{wVwVu0{wVvVw7~Tt@tfVw^tv7w1{v}Vw7rWr}Vr}%wu	Vw^tvWtVw^trWrt	u67vVrVtTu0{wlVwVu7~Tt@tvVu^tv7w1{v}Vu^trWt7w}WwVvVt@trVvVw@tv}wr	Vw^t~7wWtVw^tvWrVw^trWsu6VsVrTu1r6VwVu7wTr@tvVwVt7t@t~Vt7wWtVu[vv7w1{w}}VvVt@trVvVuVs1@tv}ætwq	Uv7VTtRvVw^tzWqVw^t~WsVw^tvWuVw^trW~t	u67vV~VuTr0{wlVwVu7rTu@tvVq^tbTpVs^tr9{vVr^tvTrVs^tvVp7FTp^tj9{v}Vw^tfWuVw^tbWwVp^tnVt7v@tfVt4ööööfAt~Vr7FVw^t:7vVt7~fÚuVt7bVt^tzTwVt^tffuVtVu7zVt^tnTrVt^tjfwVt^tvWuVt^tbVr7w7wfhVt^t~Vw7w7wfh7w}WwVvVu@trVvVw@tvVt7VRv}©twr	Uv7¶wTtRvt6t6Vw^t~Tu3{vVwVu7w@t~Vw^tvWrVw^trWsu6VrTuVs0{wVwVu7ZTr@tvVu7_[vv{v}Vt7¢vVu7r^tvVu7~^tvfeVt7JVufÈuVt4ööööööööö	AtÒwVt7z@tZVt7öð¶v@t^Vt7v@tVVt4öööö¶vAuFVt7v@tNVt7z@túwVt7öð¶v@tþwVt7öööö@tÂwVt7v@töwVt4öööö¶vAuæwVt7v@tîwVt4ööööfAtêwVt4vAuVt4vAuVtVt^tÆw@t&VtVt_uÞwAu>Vt4vAufVt4vAuvVt7Âwf¥t7v7w7w7wfhVvVt7v|vvzw}Vv4tAuv}Vt7¶wRv}-wt	Uv7fTtRvt6t6Vw^t~Tu3{vVwVu7w@t~Vt7~VwføwVt^t~Tw3{vVvVwVt^tzfØuzw}Vv7öööö@tv}Vt7fRv}Òrw~	Uv7FTtRvt6Vw[vS{vVw^trWsVt7jVwfüwt	Vt^tj7w0r6Vw^tjWuVwVt^tR@tjVuVsWpVt^tVVuzw}Vw[vS{wVw7wLvSt6Vw[vR7w0r6Vw^tVWsVw^tjWuzw}Vw^tVTsVw^tjTu0{t}Vw^trVuWpVsVu}WwVt7v@tZVtVp@tRVtVp@tjVtVw@tVVtVwVp@t^Vt7RWwt	t6u6Vt^tRWuVt^t^WrVt7fVwfñwVt^tbTq7öö²v0{wVt^tfWsVqf-{v}Vt^tRTqVrVuVsVt^t^Twzw}Vt^t^WwVt^tRWq7vWs7v}Wt6u6VqVwTu0{wVw7wTwZvvTr7v>r6Vr7I\x07t	Vu7tTw[vvTr¶T~768r6Vr7i\x07zw}V~7I\x07t	Vu7uTw[vvTr¶T~768r6Vr7y\x07zw}V~7I\x07Vu7rTw[vv7q\x077p}7p}7pTr7öö²v0{t}Vrf-{v}Vt^tZVuVqW}Vt7jTwVsVpVVsf¤uVt7~Vwf9Vt^tzWwVt^t~Wr}VvVw@trVvVr@tvVt7FRv}*wt	t	Vw3r67vWw7wzw}7vVw^trTrVrVuVw^tvTsTw7vVwVu;m=TrmWw7w7wVtVsVrmVuVs?m}WtVvVw@trVvVt@tv}jvVwr6VvVwVtfØuy}Vv7öööö@tv}lvVwr6VvVwfêuy}Vv7öööö@tv}ivVv^tvr6VvVwfsy}Vw7þü¶v7úü¶vf;}5ww	Uv7fTuRvVwr	Vu7~VwVtfuVu^tzWtVu^t~s7v}WwVvVt@trVvVw@tvVu7fRv}Úwwu	Vwr67vWtt6Vw^tv7wTwVu^tr9{vVu^tvVw7uTr^trTw7	0{vVv7vVwVwVu^tzTtVr^tvTs7q\x07TrTp7vVtVp9m=Twm@t~Vv7w7wVu^t~VrVwmVtVr?m@tr7w7tVs7v8mWt}VvVt@tvy}VvVt^t~@t~VvVt_tvAtv}]vVw^tv7öööö1r6VvVw^trVw^t~fey}Vv7öööö@tv}PvVv^tv7öööö1r6VvVwf^y}Vw7þü¶v7úü¶vf;}PvVv^tv7öööö1r6VvVwfEy}Vw7þü¶v7úü¶vf;}PvVv_uv4w\'r6Vv7~Vwfûwy}Vw7þü¶v7úü¶vf;}/wt	7¦ë¶vWt7xWut6t6t6t6Vv[vv7wxuvwut}7¨ë¶vWt7}Wuzw}7ë¶vWt7{Wu}VtVuVwfùty}Vw7þü¶v7úü¶vf;}UvVv_uv4t$r6VvVwf wy}Vw7þü¶v7úü¶vf;}îtww	Uv7vTtRvt6Vv^tv7t1r6Vt7µ¶v@t*Vt7q@t"Vt7Ë¶v@t&Vt7â¾¶v@t:Vt7r@t2Vt7Ò¾¶v@t6Vt7±¶v@tJVt7s@tBVt7¥ñ¶v@tFVt7µ¶v@tZVt7r@tRVt7¯Â¶v@tVVt7µ¶v@tjVt7@tbVt7áð¶v@tfVt7âõ¶v@tzVt7r@trVt7ßÍ¶v@tvVtVv@tNVtVv7N@t.VtVv7b@t>VtVv7Z@t^VtVv7V@tnVtVv7~@t~VwVt7pftzw}Vw7þü¶v7úü¶vf;}Vt7vRv}PvVv^tv7w0r6Vv7rVwfîty}Vw7þü¶v7úü¶vf;}PvVv^tv7w0r6Vv7rVwfìty}Vw7þü¶v7úü¶vf;}FvVw^tvr6VvVw^t~@t~VvVw_tvAtvy}Vv7v@tv7vVw^trfªt}«wtz	t\bVt7q\x07W~Vt7u\0WVwVt7q\x07TzW{Vv^tvW|Vv^trW}u6t6V|TsV}0{vVvVs7~T|@tvVtVs^tr1{w7vWuVs^tvTxWpVwWrt6u6VVuTq0{wVu7wWuVp_vvVr_vvVp7~WpVr7~Wr\'{v}VqV?{t}VzVxWq7vWru6V~VrTu0{wVu7wWrVuV{[vvVuVq[vv0{v}VuV~?{w}}VsV}1}1wu	Vv^tvWrVv^trWsu6VsVrTu1r6VvVu7~Tr@tvVwVtVu^tvVu7r^tvfu3{w}}VuVs1}wu	t6Vw[v~{vVw^trWuVw^tvWrt6u6VtVu0{wVtVr[vv7X1r6Vt7wWtzw}}VwVuVt7wTu@trVwVuVr@tvzw}Vw7wLv~VuWt}VvVt@trVvVr@tv}8wr	Vw^tvWtVw^trWuVwfþwTr7öö²v1r6VwVw^tvVw^t~TsVuVtVw^tr@t~}VvVr@trVvVs@tv}Äwwr	Vv^tvTwVv^tr0r67öö²vy}VvVw7w@tvVw[vvTu¶7v>r	VvVw7t@tvVw[vw7I\x07WtVu7i\x07WrVu7©w;r6Vr7pVty}VvVw7u@tvVw[vt7I\x07Vt7pWtVu7w?r6VtVr7zy}VvVw7r@tvVr7d7ööv\x07Vw[vu7I\x07Vt7psVu}}uwq	t6Vw^trTsr6Vw^tvWuu6VsVtTr;{tVt7wWtVuVr[vvTq¶T~7v8{vt6t6t6t6t6t6t6t6t6t6t6Vq[v¨«67txutvw{}7óª¶vVtVuVtVs9mZvvWpVq7w0{tVq7w0{uV~7i7w\x077z?{~V~7\b\x0771{zVp768{zz}7óª¶vVtVuVtVs9mZvvWpVq7wxsruuusu}7óª¶vVtVuVtVs9mZvv768{|Vr7tWtz~}Vp7\x077Ö	1{zp}Vp7é	<{~zs}V~7y7w\x077t={qVp768{qzt}Vp7v7w\x077F9{pzw}Vp7ù	<{s}7óª¶vVuVr7tTtVtVs9mZvv7É	<{r7óª¶vVuVr7uTtVtVs9mZvv7É	<{rVr7rWtzt}Vp768{u}7óª¶vVuVr7tTtVtVs9mZvv768{tVr7uWtzv}v}Vv7v@tvy}VvVr@trVvVu@tvVwVsVt@trVwVtVu@tvVvVtVr@tzVvVuVr@t~}ww|	Uv7fTsRvVw7bTVw[vnTu7wW|Vw^tzWtVw^trWqVw^tfWpVw^t~W~Vu7s?W}t6t6t6u67vWrVtVp={uVpV~={uVs7~V|[vvVtVqVpVtftVs^t~7w1{wVwVs^tzVt7wTt@tzVtVu?{vVtVuWrVtV~={vV}3{tVrVqVuVVuff3{v}VvVt@t~VvVr@tr7wWrzt}VwVp@tzzw}v}VvVr@tvVs7fRv}Êwwq	7wWru67wW~u67vWqt6t6u6VtVrVqT|=r6VqVTsVt9{tt6VwV|[vvTpVwVs[vvTs9r6Vu3{wVsVp9{wzs}Vu3{r}VsVp1r6VrT7wWrzps7vVq7wTpVpV~0TsmWqVp7vVsmVrWrzt}v}}VvV~@trVvV@tvy}v}V|7wTrVW~zv}v}v}¹wwq	7wWq7wWru6VwVrT~VsT|=r6t6t6t6VwVsVr7	TrVw9{vVwVs7	VTpVw9{vt6VvVr[vvTrVvVp[vvTp9r6Vu3{wVrVp;{wzu}Vu3{t}VrVp1r6V~7wWr7vWs7wWqV~Wzu}7vVs7wTrVrVq0TpmWsVr7vVpmV~Wrzt}v}V|7wTrVWq7vWs}VtVq1{w}}}Hww	Uv7fTtRvVt7rVv]uvf¢uVwVt^t~TvVt^tzf8Vt^trVv7w7wfhVt7fRv}&wr	t6Vw^trTt7r?{vVt7rTuVw^tvTr^vvTt?{vVwVuVt@trVwVr7rTsVt@tv}VvVt@trVvVs@tv}/ww	Uv7fTrRvVr7r7wVwVuVt7t=Twm7vVuVwmftVr^t~WwVv7vVr^tzVr^trTtm@trVv7wVwVtm@tvVr7fRv}Nww	7Æ¶v^tv7Â¶v^tv7w7wfh7Î¶vVv^t~Tw@tv7Æ¶vVv_tvAtvVw}ðrws	Uv7VTpRvt6VwVv^t~9{vVv^tFTt^trVv^trVwTr[vvVt^t~WtVr7wLvvVwVt9{v7w\x07{vVw7qTt^tvTr7t0{vVt[v*7w1{vt6t6t6Vt^t:{vVt^tJ7FWwVt^tNWuu6Vwr6Vw7FWwVu^tvVu7FWu7t1{wzt}}7wWwt6t67wVt^tnTu7uVu7t;m7wxtwvu}Vt^tV7nWwVt^tjWuu6Vw3{uVw7nWwVu^tvVu7nWu7t1{v}zw}Vu7t1{wVr3{tzw}Vr{v7wWwzw}Vt^tB7v1Ww}VvVwVv[vBLvBVt^tn7s0r6Vt^tjWwVv7RVv^tZVt^tVTr7~7~fWVv^tZWuVvVrr	VuVrVw7fWwVv^t^Vu7uWuu6VuVw]uvOuvVw7nWwVu7~WuVr7wTr{v}sVu}@tZ}VvVt7vfäwVt^t\nWwVpVt^tTt@tnVp7v@tfVp7v@t~VpVtVw7u@tju6Vp7~f\x1BTw3{wVvVw^tvfçwzv}v}Vp7VRv}ww	Vw^tr7tWtVv^tjWrVv^tVWsVw^tvWuu6t6Vtr6Vu^tvTpVs9{wVrVp7wLvvzw}Vw^tz7tWtVv^tfWsVv^tbWpVv^tFWrVw^t~Wuu6t6Vtr6Vu^tvTwVp9{wVr^t^WqVwVsT~[vvVr^tZW|V~7wLvvVwV|9{w7w\x07{wVvVqVw7Z7~fäwzw}y}Vu7rWuVt7rWtzv}v}Vu7rWuVt7rWtzv}v}TuP	u\nt\bUv7ÆrTtRvVtVw_uîwAt>VtVwvt}uþwVtVwvtöw}uîwVtVw^tæw@tÞwVt7vLvVt4wAtVt4vAt.Vt4öööö¶vAt&VtVt7ªv@tÆwVtVv@tÎwVt4rAtöwVt4rAtVt4rAtVw^tvW`VtVt7¦vT}@tÚwVtVt7vT{@tÂwVtVt7¾v@tÊwt6t6t6t6V`7t1r6Vw^tZWaVw^t^WuVw_tJW]Vw^t2Wp7v7w7w7wfhVtVp@tVtV]At*V}f¾tVtVw7þwTp^t~@t.VtVp_tvAu&Vt7örVvVw7vfâwV{ftVtVt_tærAuöwVtVtvtör}uVw7FWpt6Vu3{vVuVaVt^t>Vt^t:føtr6VuWhzw}VuVafÎt}VtVp_uvAuþtVtVp^t~@tætVw]ufW^Vv[v>WzVw[v\x1BWiVw[vWVVw^tWeVw^tWpVw^tWgVw_t"W]Vw^t&WbVw^t:W}Vw^t>WnVw^tRWlVw^tVWmVw^tjWjVw^tnWkVw^t~WuVw^trWWt6t6t6t6Vw^t*T{r67uWdVu7wxtwt~}Vu7wxtvwt}Vt7örV^Vz7w\x07fûuzt}Vw^tzWdVtV^ËTZ4VþÑTw@ttVtVZÑTx@ttVtVt7t@törVt7tVwVt7ör7ffªuVt7òuVwf=Vw7rWuVz7w\x07WsVxWwu6Vur6Vw]uvW^Vt7örVw]u~VsfûuVt^túuTqVt^tòu0r6Vt7òu7~7nfV}Vw7fWwVt^tþuVq7nT~Vtvuör}uvV~V^OufVtVq7w@túuVu7fWuzw}}Vt^tòuWVt^tþuWqVt^túuWyVt^ttTsVt^töuTffb{uVt76Vy7~7nfS7vWuVt7v@tÖtVtVt^t2T|@têtVtVt^t6@tîtVy7nWy7vW~VqWwu6t6VuVy0{vVtVwvtr}u¾uVtVw^tb@t®uVw^tvTc7u0{vVw7nWwVt^tîtV~0r6Vt7ît7~7nfVVt^têtW|}VuV|TrVc@tvVr7rVtvu¾u}tvVr7bVt^t®u@tvVtV~7wT~@tÖtVu7nWuzw}}VVq7~7nfhVt7æuV~f=VsVf7tWVt^têtWqu6VsV1r6Vt7¶tWwV~Vs^tvTu=r6VtVqVu7nTw^tv@t¶tVtVwvtr}uörVtVw^tb@tær}Vs7rWsVw7u@tvVt7æuVt^tîuVt^t¶tTu7u17~7nfWVt^tâuVt^tîuTr7nWwu6Vu7u1r6VwVu@tvVw7rVtvuör}tvVw7bVt^tær@tvVw7nWwVr7wWr7uWuzw}}VtVr@tîuzw}}VtVt^tîu@tþrVtVt_tæuAuörVt^tîtVq7~7nfhVt^tþrWyVt^törWzr}Vbr67uWdzs}Vt7ör2vvvvvv/6Vz7w\x07fûu}Vt^túrWTVt^tþrWyVt^tòrWcVt^törWdzu}Vt7þwftVt7Öwf¾t7tW`zu}VtVy@tþrVtVq@tòrVtV@tör}VVy=r6Vt7örVy7~7nfTVt^tþrWy}Vt^tòrWcVt^ttVt^tt7r7rfhVdVx7~7ffh7sWd}Ve7sWst6Ve3r62vvvvvvvöW^zw}Vp7nWw2vvvvvvvöW^VeWuu6V^Vw]uvÖW^Vw7VWwVu7wTu{v}}VsVpWVt4öööö¶vAt¾u7rWx7vW|VpWu7vWqu6VtV|@t¦ut6t6u6VqW~VuV0{wVq7wWqV\\Vu7n]uvT_ÖW\\Vu7VWuV_2vvvvvvvv3{v}7	V\\V^ÕT_2vv7ÔuTw7tTrVwVr=mTr7	VrÎ2vv7ÕV_mWr7vVw7tTf7vVwVf9mTwVwÎ2vv7ÕV_mWwu6VwVr9{tVwVrVw7w\0VwTf7wVfÎ2vv7ÕV_TomWwVfVrVomWrzv}v}VtVt^t¦uTf@tþrVtVt_t¾uTZAuörVfVZÑ?r6Vt7örVf7r7~fTVt^tþrWf}Vt4rAtªtVt4vAt¢tVt4öööö¶vAtºtVpVe7sVt^tòrWoVsWuVpWwu6Vur6Vt7NVt7ºtVw^tfVw^tbfwVu7VWuVw7VWwzwst6VpTuWwu6Vs3{wVu_ufWZVwVuvuv}uvVw7fVZAuvVs7VWsVw7nWwVu7VWuzv}v}}}7v7~7~7Vfh7vfÛtVg7sTq7nWrVpWut6t6Vg3{vVqVr7nTs0{vVu7~Vq7~VsfaTu3{w}7~7vfÛt7v7~7~7VfhVtVwVp7n@tÎtVtVu@tÂtVtVr@tÆtVtVt_tªtAuÞtVtVtvtºt}uîtV}Vb7bTsV}TuWwu6Vsr6VtVu^t~@tþrVtVu_tvAuörVu^tzWrVu^tfWqVt7FVt7örf¯uVt^tBW~Vt^tFW|t6Vr3r67tWpzw}Vt7^Vt7îtVrVqfãwVt^tZWVt^t^WpVrVqfÎt}Vu7bWuVwVp@tvVw7zV~@tvVw7~V|@tvVw7rV@tvVs7bWsVw7fWwzw}}7v7r7r7bfh7vfÚtV}WxVn7bTu7z\x07r6V}7rVu7rVu7\x07faTx3{w}VtVx@tòrVtVwV}7r\0Tg@tþrVtVu7r\0Tw@tör7r7vfÚt7v7r7r7bfhVwVg=r6Vt7örVg7r7ffTVt^tþrWgVt^tòrWx}Vt7ÆtWbVtV{@t¾tVtV]Au¶tVtVt7¶t@ttVtVt7t@ttVt7tV{Vt7t7gfªuVt7tV{f?Vt^t²tTpV{7FTnW}7vWsVt^t¶tWUVz7w\x07WRVpWwu6t6t6VsVn0r	V}sVw[vZTS7t1r6Vw^t^WVw^tRW|Vw^tVW~Vw]unW^Vw^trWPVw^tvWQ7vWqVw^t~Tur6Vw^tzWrVt7U@törVuVrVt7örTz7wfd3{uVzVfÜuVuVrVt^tòrTzVt^tþrføtW{Vt^törVz7w7wfhV{{uVuVrfÎt}zu}VsVp7F}TwV}Vw7FfÝtVUVp7~7FfhVt^töuWwVt^ttWpVt^ttWt6Vt^ttT~Vt^ttTrfb3r6Vt7nVw7~7FfS7vWsVt7v@túuVtVt^tjT|@tþuVtVt^tn@tòuVpVw7FT{Wq7vWwVpWut	u6VqVwV{0{wlVu^tvW}Vt7æuVu7r7Z|vvV}7u1r6Vu7FWuVt^tòuVs0r6Vt7òu7~7FfVVt^tþuW|}VwV|TzV}@tvVz7rVt7æu7Z|vvVtVs7wTs@túuVw7FWwzw}}VwVp7F}TwVqVw7FfÇtVVp7~7FfhVt7ÊuVsf?V~Vr7tWqVt7ör7rW}Vt^tþuWpu6t6VqV~0r6VpWwu6Vs3{tVs7wWsVwf¬tVw7FWwzv}v}Vt7uWwVsV~^tvTu=r6VtVpVu7FTw^tv@tuVt7¾uVw7r7Z|vv}V~7rW~Vw7u@tvVt7ÊuVt^t²uVt^tuTu7u17~7FfWVt^t¶uVt^t²uWrV}Vt7¾u7Z|vvVr7FWwu6Vu7u1r6VwVu@tvVw7rVt7¾u7Z|vvVw7FWwVr7wWr7uWuzw}}VtVr@t²uVt7u@törVt7örf¬tzw}}Vt^tòuVp7~7FfhVt^t²uWwVt^tÊuWzw}VtVw@t²uVtVp@t¶uVtV@tÊu}VwV?r6Vt7ÊuVw7~7FfTVt^t²uWw}Vt^t¶uWsVt^ttVt^tt7r7rfhVt7fVt7îtTuVkVjfãwVt^tbW~Vt^tfWqVt7~VuVmVlfãwVt^tzW|Vt^t~WpVtVt^tætTu@tþrVtVt_uþtT]AuörVuV]Ñ?r6Vt7örVu7r7ffTVt^tþrWu}Vt^tòrWVtVb^t~Tr@tþrVtVb_tvT]AuörVrV]Ñ?r6Vt7örVr7~7nfTVt^tþrWr}Vt^tòrWzVt7îtft7v7w7w7wfhVkVjfÎtVmVlfÎtzp}VuWq}t6V~3r67tWzzw}Vt7VVt7îtV~V|fãwVt^tRW{Vt^tVWzV~V|fÎt}Vt7örV^VRfûuVt^töuT~Vt^tt0r6Vt7t7~7FfV}Vw7FWwVt^ttV~7FTuVtvuör}uvVuVSLvZVuV@t^VuVr@tRVuVq@tVVuVP@tjVuVQ@tnVuV{@tbVuVz@tfVtV~7w@töuVs7FWszv}v}v}Vt^t¾uV|0r6Vt7¾u7r7~fVVt^tºuWx}VxV|7uTrV~@trVrVw@tvV|7wW|zv}v}VtVt^t@tÖwVtVt_uAuîwVtVtvu&}uþwVv7FVt7þwT}fLVtVt_uöwAuötVtVtvu}uwVtVt_t>AuwVtViLvwVtVVLvwVtVe@twVtVa@tªwVtVh@t®wVtVf@t¢wVtVo@t¦wVtVr@tºwVtVz@t¾wVtVw@t²wVtVs@t¶wVtVg@tÊwVtVx@tÎwVtVu@tÂwVtV@tÆwVtVT@tÚwVtVy@tÞwVtVc@tÒwVtVd@tÖwVtV|@têwVtVp@tîwVtV~@tâwVtVq@tæwVtVW@túwVtV`@tþwVvV}f<Vt7ÆrRv}çtt	w\bUv7FTuRvVt^tvWpVt^trWsVt^t~WrVt7zfÈtVuVw7nTq@tZVsVr7uTwVsTtWru6Vwr6Vu7~VqVt^tvTVt^trT|fwVu^t~W}VV|fÎtVrV}@tvVw7~WwVr7rWrVt7~Wtzw}}Vu7r@tjVu7v@tR7v7r7r7~fhVu7r@t^Vu7r@tV7vfÐtVuVp7w@tfVuVs@tbVuVrVs7t\0@tnVu7jf¦tVuVu7ff:Vu_uvWzVv4rAtfVv4rAt~VvVzAtvVu7FRv}Æwwu	Uv7fTrRvt	7vVu3{vlVr7~VwVtVufwVr^t~Ws7wVr[vz3{vlVrVtVufuVr^trWuVr^tvWpVw^tVTtVw^tn0r6Vw7n7~7nfV}VwVt7w@tVVw^tjVt7nTwVu@tbVwVp@tfVw7óööö@tv7w}WwVvVs@trVvVw@tvVr7fRv}(ww	Uv7fTrRvVr7~VvVwVtfáwVr^tzWtVrVvVwVufáwVr^tvWvt	Vr^t~7w0r6VvVtVr^tr0\x07zw}Vv7w}Vr7fRv7w\x07}Jwt	7tWrVtVu=r6VwVu7uTw^trWsVw^tvWr}VvVs@trVvVr7vVr7t1m@tv}/ww	Uv7fTrRvVr7~VvVwVtfáwt6Vr^t~7	VuVr^tz?7w\x073{vVwVt;{vVvVt7uTvVu@trVv7w@tv}Vr7fRv}Ntw	w\bUv7fTtRvVt7~Vw7r7~fPVt_u~WuVvVw@t~VvVuAtvVt7fRv}xvVv^tv7÷ööö0}ütwt	Uv7FTRvt6t6t6Vq3r6Vp3{uVw{wzu}Vp3{tVw3{w}7vWqu6Vw7t9r6VqVw7w\0T|VqTqVvVq7sTq7f^tvVq7b^tvVsVpfy7w\x077w0mWqVwV|Wwzw}}VvVq7sTv7f^tvVv7b^tvVsVpfy7w\x073{w}V7w@tjV7í¶v@tnVVp@tbVVs@tfV7k@tzV7±í¶v@t~VVr@tZVVu@t^VVt@tRV7t@tVV~7eV7VV7~7ufÂw}V7FRv}xvVv^tv7òööö0}gvVv^tv7\b\x077ôööö0}xvVv^tv7ôööö0}\nww	Uv7fTrRvVr7~VwVtVu7ú×¶vfÐw7wWuVr^tzWwt6Vr^t~7w0r6VvVw@trzw}7tWut6Vw3{vVw^tv7÷ööö1{vVw[vrWu}VvVuLvw7vWu}VvVuLvvVr7fRv}wwu	Uv76TsRvVsVt@tbVsVw@tfVs7t@t~VsVv^t~@tzVs7nVvVwVtfÔwVs^tjWtt6Vs^tn7w0{vVs^tV7vVtm7rWwVt7~VtmWvu6Vw3r67vWtzt}VsVp@tjVs7w@tnVsVs7~@tVVs7BVvVs7nfÒwVs^tNWtVs^tBTq3{wVsVs^tJ@tFVsVt@tZVsVq@t^VuVs7^VrgsvTt{wVv7fWvVp7wWpVw7fWwzv}v}Vs76RvVt}wt|	t\bVu7q\x07W~Vu7u\x007wWVtVu7q\x07T|W}VvVw7sWzu6VzVvTp0r67vy}Vp7VWvVp^tf7öööö0{vVp7~^tvVu1{vVWsVtWwVp7r^tvTqWru6Vs7wTsr6Vw_vvVr_vvVw7~WwVr7~Wr\'{wzt}}VqV|WrV~WwV}Wsu6Vwr6Vw7wWwVs[vvW{Vr[vvVs7wWsVr7wWrV{0{wzt}}}Vp7f}öwww	Uv7fTrRvVr7~VwVtVu7ÚÖ¶vfÐw7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7òööö1{vlVu^tzWwVu^t~}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv} ww	Uv7fTrRvVr7~VwVtVu7ÖÖ¶vfÐwVr^tzWwt6Vr^t~7w0r6Vv7÷ööö@tvVvVw@trzw}VvVwf\0}Vr7fRv}5wt	Vvt	Vw^tvTu7v8r6VvVt@t~Vw^trWrVw^t~zw}Vt7½å¶v7VufÇw}@trVvVr@tv}	uw	w\nw\bUv7fTrRvVr7~VwVtVu7²Ö¶vfÐwVr^tzWwt6Vr^t~7w0r6Vv4tAuvVvVw@t~zw}t6Vw3{vVw^tv7ôööö1{vVw]u~Ws4wWp}VvVsOu~VvVpAuv}Vr7fRv}wt	Uv7fTsRvVvt	Vw^tvVw^trVtVuf×wTp3r67vWu7vzw}VsVu@tzVsVt@t~Vs7t@tvVsVw^t~@trVrVpVsfÆwTw7v1WuVwVpVwm}@trVvVu@tvVs7fRv}÷rty	t\bUv7FTuRvVwVt7uW}Vv^tvTVv^tr7sWzt	u67vVzVTt0{wlVt7VWVt^tf7öööö0{vVt7r^tvWrt6t6t6t6Vt7~^tvTs7rx~wuuutuuvu}Vr_vv4¼»íÐØìÎvóVr7u_vv4Óõ±Ø¬Ávóò&{uzt}Vr^vv7´ëíq0{tzw}Vr_vv4¼§ý°ÚîÌv\'{w}VrVs7¡ô¶v7tfd{vVs7q\x07W{Vs7u\x007wWxVrVs7q\x07TyWfVwW|u6V}V|Tp1r6Vp7~W|Vp^trVs1{wVxW~VrWtVp^tvTpWqu6V~7wT~r6Vt_vvVq_vvVt7~WtVq7~Wq\'{wzu}}VpVyWqV{WtVfW~u6Vt3{uVt7wWtV~[vvWgVq[vvV~7wW~Vq7wWqVg0{v}zw}}}VuVs@tbVuVr@tfVu7t@t~VuVv^t~@tzVu7w@tZVu7í¶v@t^VuVs@tRVuVr@tVVu7f@tjVu7õÖ¶v@tnVu7~7xVu7n7ufÄw}Vu7FRv}wwr	Uv7¦vTrRvVv^trWsVrVv^tvTp@tbVrVpVs7s@tnVv^t~WpVu^tZWqu6t6Vr7jVr7bfVr^tjTv3{vVvVr^tVTsVwVtfr{wVr7~VqVvVsfwVr[vz3{wVr7z@tJVr7åÖ¶v@tNVrVs@tBVrVv@tFVr7f@tZVr7õÖ¶v@t^VrVs@t:VrVv@t>VrVp@t2Vr7t@t6Vu7xVr76Vr7^7ufÂwzw}}Vr7¦vRv}\nwt	Uv7VTrRvVvVw^tvVw^trVtVuf×wr	VwsVw^t~Vr7z@tjVr7î×¶v@tnVrVu@tbVrVt@tf7wWsVr7w@tzVr7í¶v@t~7wVr7~7ufÄw}@trVvVs@tvVr7VRv}äwww	Uv7VTrRvVr7~VwVtVufßwVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVufÔwVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7~Vwm@tv}Vr7VRv}äwww	Uv7VTrRvVr7~VwVtVufßwVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVufÛwVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7wVwm@tv}Vr7VRv}uwq	Uv76TsRvVsVu@tVVsVt@tjVs7t@tbVsVw^t~@tnVs7FVwVtVufÔwVs^tBWtt6Vs^tF7w0r6Vv7öööö@tvVvVt@trzw}7rWqVs7FVs^tN7vVtmTw7v7r7~fRVs^tF7w1r6Vs7v@tZVsVs^tNT|@t^VsVs^tB@tRVw7rWwVt7~VtmWu7vWtu6t6Vwr6Vs7w@tFVsVt@tBVsVs7b@tNVrVuVs7FfÆwTp3{wVv7öööö@tvVvVp@trVs7RfÊtzr}VvVs^tZ@t~VvVs_tRAtvzu}Vs7FT~VufêuVs^tBWVs7vVs^tNVs^tFT}7öööö0Tpm@tNVs7wVVpm@tBVs7vV}Vpm@tFVs7~V~f9Vs^tzWpVs^t~W~Vu7fWuVs^tRVt0r6Vs7R7r7~fVVs^t^W|}VqV|TVp@tvV7rV~@tvVsVt7wTt@tZVw7fWwVq7~Wqzv}v}v}Vs76Rv}ðwww	Uv7fTrRvVr7~VwVtVu7ÎÖ¶vfÐw7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7õööö1{vlVu7z^tvWwVu7~^tv}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv}gvVv^tv7q7u?}xvVv^tv7õööö0}PvVwVv^t~grvr	7vsVtVv^tvVv^trVw^tvfÇw}}\nww	Uv7VTrRvVr7~@tbVr7«å¶v@tfVrVt@tzVrVw@t~Vr7@trVr7¢å¶v@tvVr7sVuVu7v8m7tTw7¾¶v^tv@tjVrVw7æ¿¶v^tv@tnVv7vVr7rfÄwVr7VRv}9ww	Uv7VTrRvVr7~VvfÅwVr7bVtVuf}7r7jfëtTvVwLvnVvVr_tnAtfVvVrvt~}tvVr7VRvVv}Ôtws	Uv7VTtRvt6t	t6t6t6Vw^tv7wxttvw}Vw7rWuVw^tzWrVw^t~zt}Vv7v@t~Vv4ööööfAtvzt}VtVwCtrf£uVw7~Wu7wWsVt^t~WrVt^tr}WwVt7zTpVu^tvfÅwVp7Yf\\VtVw@tnVtVwVr@tju6Vt7nfþwTu7Y1r6Vu7v1r6Vu7öö²v0r6VvVt^tb@t~VvVt_tzAtvVs3{rVt^tvVw7w7wfhzr}Vt7zVuf\\zt}Vt7z7Æå¶v7Äå¶vf;sVt7z7Äå¶v7Âå¶vf;}zv}v}Vt7VRv}4wu	Uv7fTsRvVv^tBWpVv^tFWqVv^t^VsVt@tzVwVqVpVs7z7qVuVrfwVs7fRv}zvVvVw^tvfÅw}ùtww	Uv7VTsRvVs7v@tbVs7~VuVw7t7vVwVr?mVs7bVvft	t6Vs^t~7w1{vVt[vT7w\x07{vVt[vW7w\x07{vVt[vv7tTu7w\x077r={vVs^tfWvVs^tzWwt	t6t6t6t6Vuxtvtw}Vt^t~Tu7?{t}VtVwVvfòtzt}VsVt^trTu@tbVsVuVt^t~7u@tnVs7bVwVvfówzw}VsVt^trTrVu7u@tnVsVr@tbVs7bVwVvfòw}Vt[vVzw}VtVs7~fw}Vs7VRv7w\x07}ÿwwt	Uv7fTpRvt	Vs3r6Vu^tfWs7qWqVu^tbzw}7sWqVr^tfTs7t1r6Vr^tbzw}Vp7~VwVtVufµwVp^t~WsVp^tz}WwVvVqLvfVv7w@t~VvVw@trVvVs@tvVvVr^t^@tzVp7fRv}ôwww	Uv7VTuRvt6Vt^tv7t1r6Vu7zVwVtVtf¶wVu^tz7t0r6VvVw^tFVw^tBVtVtVu7ffÍwzt}VvVu^tj@tfVvVuvtz}tvzw}Vv7v@t~Vv7v@tvVv7wLvf}Vu7VRv}ætwp	Uv7VTrRvt6VwVv^tFTu^t~9{vVu^trWsVr7zVvVwfÉwVr[vjTv7={v7wVv7r\x073{v7wWqVt^tzTp3{v7vWut6VsVw7qTv^tv7t0{vVr^tz3{vVv^t6Vr^tfTw7n7vVwVv^t2?Tvm7f7vVvmWu}Vt^t~WwVp7uWvu6Vv3r67vWqzt}Vw7r^tvWst	Vu3r67wWt7vzw}Vu^tvWtVu7r^tv}WpVw^tvVv7~WvVw7~WwVsVtVpff3{v}}Vr7VRvVq}Âuwu	t6t6t6t6t6t6t6Vw^tv7wxrwturv}Vv^tBVw^trVw7~Vt^tvVt^trfÀwy}Vw^t~7FWuVt^trWrVt^tvWsVw^trWwu6Vu3{st6Vw^tv3r6Vv^tBVw7r^tvVw7~VsVrfÀw{wzp}VvVwVtfÌw3{s}Vw7FWwVu7FWuzv}v}Vw^t~7FWuVt^trWrVt^tvWsVw^trWwu6Vu3{ut6Vw^tv3r6Vv^tBVw7r^tvVw7~VsVrfÀw{pzw}VvVwVtfÌw{s}Vw7FWwVu7FWuzv}v}Vw^t~7FWuVt^trWrVt^tvWsVw^trWwu6Vu3{tt6Vw^tv3r6Vv^tBVw7r^tvVw7~VsVrfÀw3{szw}VvVwVtfÌw3{r}Vw7FWwVu7FWuzv}v}Vw^trTwVt^tz9{vVvVt^t~Vw7t^tvfÈwy}7vy}7w}çwwt	Uv7fTpRvVp7~VtVu^tVu^tVr^tvVr^trVs[vzf´wt6Vp^t~Tq3r6VvVwVtVuVrVs7vVrf·wzw}VvVwVtVuVrVs7wVr7¦vVu7vVr^t&mTv^tvVv^trVqVp^tzfòuf·w}Vp7fRv}¥pt~	t\rUv7æ|TpRvt6Vu3{vVpVt@tjVpVu@tnVpVt@tbVp7VVp7bTq7vfËwVp7NVq7wfËwVp7¦vVq7tfËwVp7vVq7ufËw7vWqu6Vq7ör1r6Vp7öwVq7v7öw}vVq7öwWqzw}}Vp7v@túsVp7öwWqVp7VW~t6u6V|7r1r6Vp7~Vq7öwV~f÷uVp^t~7w\x073{tVp7úsV|Vp^tz7¶v=LvvV~7nW~Vq7öwWqV|7wW|zw}}7Ô¶vW~u6V7~1r6V~^tvWz7vWqu6Vq7f1r6Vp7æqVqVz@tvVq7rWqzw}}Vp7æV7rVpvræq}rvV7wWV~7rW~zw}}7vWqVp7æqT~Vp7öw7vfôuVp7æsVp7æV~föuVpvræsWxu6Vq7r0{wVp7úsVqVq7wWq[vv3{v}Vp7æqTqVp7öw7wfôuVp7æpVp7æsVqföuVpvræpWyVpVx}ræpVpVp^tús@t¶qVpVy}tÖqVp7¶qW~Vp7ÖqW7vWqu6Vq7f1r6V~[vvr6Vp7æpVqVqV^tv@tv}Vq7rWqV~7wW~zw}}VpvræpWx}Vu7RWq7vW~Vp7öwWV|7r1Wz7vW|u6VqV~0{wVtV~Wut	t6Vz{vVpVx}röwV|7u={vV^tvzw}Vu7b^tvT}7¦vVu7f^tv7vV}^t&mT}^tvV}^trVu7n^tvVu7j^tvfòu}W}VsVu7V^tvT{=r6Vp7öwVvVwVu7f^tvVu7b^tvVu7wV}f·wVrV{7bTuVp^tæw@tfVuVpvtöw}tv}V|7wW|V7rWV~7RW~zv}v}Vp7æ|Rv}.vVv7w@tzVv7í÷¶v@t~VvVw^tvVt7RVw^t~VtVw^tr?mTw_tnAtfVvVw^tbTv7¦vVw^tf7vVv^t&m_uvAtv}Órwq	t6t6Vv^tbVw;r6Vv^t~7uWtVv^tr7~Wru6Vt3{tVt7~WtVr7~Tr^tvVw1{v}Vr[vrWpzt}Vv^tfVw[vvTp7t1{w}7vWpVwVv^tFTt^tZ9{vVt^t^Vw7ZTu7~WpVu^tR7FWrVu^tVWtVu7zWsu6t6Vr3{vt6Vt^tv3r6Vv^tBVt7r^tvVt7~Vu^t~Vs^tvfÀw{wzt}VvVtVpfÌw3{w}Vt7FWtVr7FWrzw}}Vr3Wpt6t6Vv^t~Tt7f9r6Vv^tbTs3{wzt}Vv^tvVt0r6Vv7r7~fV}VvVt7w@t~Vv^trVt7uTvVr3LvrVvVw@tvzt}Vvt	Vv^tF^tZTs3r6Vv^tfW~7vzw}Vv7z7vVs7w7wfWVs7wWtVv^tfT~Vv^tbTqWuu6Vu7tLvvVtr6Vt7wWtVu7wWuzw}}Vv^t~WtVsVq}Ts@tbVt7uWuVv^trWtu6Vu3{wVsVt^tvTq=r6VqV~Vt7r[vvLvv}Vt7~WtVu7~Wuzv}v}VwVs9{vVv^tfVwVr3Lvv}Vp7w\x07}Årts	w\rt6t6t	Vw^tZVt=r6Vw^t^Vt7bTu7rzw}Vw^tV7nWuVw^tj7nWru6Vu3{tVu7nWuVr7nTr^tvVt1{v}Vr7rWuVr7~}WrVu^tvTu7t0{vVvVu@tvVvVrvtv}trzw}t6Vw^tFTu^t~TsVt=r6VvVwVu^trVt7qfÎwVw^tF^t~Wszw}Vv7vLvfVv7v@t~Vv7v@tv}t6t6Vw^tVTu7f9r6Vw^tZTp3{wzt}Vw7nTr^tvVu0r6Vr7r7nfV}VwVu7w@tVVw^tjVu7nTwVt@tvVwVvvtv}trVwVv^tf@tby}Vwt	Vs3r6Vw^t^Wq7vzw}Vw7R7vVs7r7bfWVs7wWuVw^t^TqVw^tZTp7bWru6Vr7t@tvVur6Vu7wWuVr7bWrzw}}Vw^tVWuVsVp}Tp@tZVu7nWrVw^tjWuu6Vr3{wVpVu^tvTs=r6Vu7rvtvW~VqVs7bTsVu7b^tv@tfVsV~}tv}Vu7nWuVr7nWrzv}v}VtVp9{vVw^t^Vt7bTwVvvtv}tvVwVv^tf@tf}} qu}	w\nw\bUv7fTRvt6Vu[v*3r6Vv7tLvfVv7v@t~VvVu_ufAtvzw}Vu^t^7fWsVt^t\nTpVu^tZTrVrVp=m7wWqVt^tWrt6u6Vq7wTq3{wVr^tv7w0r6Vr7rWpVr7~WrVwVp^tvVs7fTsfÏw{w}}Vv7uLvfVv7v@t~VvVu_ufAtvzw}t6Vu^tBT{3{vVu^tFVw^tBT|^trr	7vV|^tvTs^trTrVrV|^tzTzVs^tvTpTs7vVsVz;m=TsmW}7w7wV|^t~VpVsmVpVz=ms7w}WpV{7rWq7zWsu6VsWrVq3{wVq7fWqVr7fWsVr7r^tvVr^tvVpV}fþt3{v}t	Vr7zTw^tvTr7t1r6Vw^trzw}V7~V|VtVufµwV^t~WrV^tz}WwVv7rLvfVv7v@t~VvVr@tvVvVw@trzw}Vt7vWxVu^tNT~Vu^tJ7FW|Vt^tWzVt^tW{7vW}u6V~V|1r6V}7wWpV~7FWsV~^tj7FWqV~^tnWru6t6Vqr6t6Vr^tv3r6Vw^tBVr7r^tvVr7~V{VzfÀw3{wzu}VwVrVxfÌw{t}VsW~VpW}zr}V~^tvTs7t0r6VvV}@t~Vv4ôöööfAtvVvV~[vZLvfVvV~^tr@tzzs}VvVw^tBVtVuV~Vs7v1fÁwzr}Vr7FWrVq7FWqzv}v}}t6t6t6t6t	t6t67wVu^tnTr7uVr7t;m7wxtvwu}Vu7jzw}Vu^tV7nWqVu^tjWsVw^tB]ufWy7vWru6t6VrWpVsWrVq3{vVq7nWqVr7nWsVr7f]uvVy{w}}Vp3{tVp^tvWrVp7r}WsVr7wxutuvw}Vv7~LvfVv7v@t~VvVu_ufAtvzu}Vv7qLvfVv7v@t~VvVu_ufAtvzt}VVw^tBVtVufµwV_uvWfVv7LvfVv7v@t~VvVfAtvzw}Vs^tvWwVvVu[v+LvfVvVw@tzVv4tAtv}V7fRv}wtw	w\bUv7fT~Rvt6t6t6t6t6Vp7w0r6Vq7vVqVw[v>mWwVs^t~WpVs^tv7w1{tVs^trTsVr^tJ9{tVwVp?Wpzw}Vs^tv7w1{t7vWpVs^trTsVr^tJ9{t}VvVtVuVrVr^tNVs7FVpfÁwzu}VwVp?{w}Vv7qLvfVv7v@t~VvVr_ufAtvzw}V~7~VtVuVrfµwV~_u~WVv7v@t~VvVAtvVv7pLvf}V~7fRv}ûtww	7wWqt6Vr7w0r6t6VuVs;{vVtVs7t^tv7wTtVw^tr9{vVw^tvVt7uTu^trTt7	0{vVu^tvTr7v>{v7vVtVtVw^tzTuVr7q\x07TsTr7vVuVr9m=TtmWr7w7wVw^t~VsVtmVuVs?mWqzt}7vWrzw}Vw^tr3r67vWrzw}7vVw^tvTu^trTrVrVw^tzTtVu^tvTuTs7vVtVs9m=TsmWr7w7wVw^t~VuVsmVtVu?mWq}VvVr@trVvVqVq7vVpmVrm@tv}wws	Uv7fTsRvt6t6Vu^t:Tq3{vVu^t>WpVs7~VwVt^tVt^tVu^tvVu^trVu[v+f´wVs^t~T~3{vVp7~WrVpVq7uTwWpVu7¦vVt7vVu^t&mTt^tvVt^trV~Vs^tzfóuWtu6t67vWuVw3r67vWrzw}Vw7~WwVtVr7~Tr^tv9{w}}VrVp7~VrmTw3{wVw^trWw7wWuzw}Vu^tzWwVu^t~Wu}VvVw@trVvVu@tvVs7fRv}°tww	Uv7öwTtRvVt7µ¶v@t\nVt7@tVt7ú²¶v@tVt7âõ¶v@tVt7q@tVt7í¶v@tVt7µ¶v@t*Vt7r@t"Vt7®Û¶v@t&Vt7¢µ¶v@t:Vt7p@t2Vt7µ¶v@t6Vt7ÞÀ¶v@tJVt7s@tBVt7¥ñ¶v@tFVt7âõ¶v@tZVt7q@tRVt7Ë¶v@tVVt7À¶v@tjVt7q@tbVt7îñ¶v@tfVt7âõ¶v@tzVt7r@trVt7µË¶v@tvVtVv@tNVtVv7·v@tVtVv7^@tVtVv7B@t.VtVv7´v@t>VtVv7j@t^VtVv76@tnVtVv7f@t~VwVt7~ftVt7öwRv}Îrtq	w\bUv7VTqRvt6t6t6t6t6t6Vs3{v7vVs7vVs^tvT|7t1mT~Vp^tvTzmWV|7t0{vVz3{vVp^trTVs^t2?{wV~W}7rVp[vfT|\0Wz7wW{V3{wVW~zt}7rVp[vfT|\0WzVs^t6V7nTs^tbW}Vs^tfW{t6t6Vs^tv7óööö0r6V~{wzu}V}3{wVqVsf±wzs}V}3{tVq7rV{V}feVq7õööö@tvzr}V~{w7vW}}7vW~zw}7vW}V~^t.{vVq7÷ööö@tvVqVz7w\x07Lvrzw}Vq7öööö@tv}t6Vp^t~7w1r67ööööWpzw}t	V~3r67vWs7~zw}V~^tJWsV~^tN}Vp^tzWVs7FWp7^W~t	t6u6V~WsVp3{wVp7FWpVs7FW~Vs^tvV1{v}Vq7bVs7^fÝuVq^tbzw}Vq4wAtn7v}WpVq_tnWx}Vv7fVuVrfeVq7bV{V}feVv7^VwVtfeVvVz7w\x07Lv6VvV|Lv4Vv7w7uV|7w0m7vV|mLv7VvVxAuNVvVp@tBVvVq_tbAtjVvVq^tj@tRVvVqvuv}uvVq7VRv}kvVv[vv7tTv^t¦¿6Vv^tÞ¿6Vwfùt}uws	Uv7¦vTtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}VvVwvuv}uvzr}VvVwvuv}uvzu}Vv7rVw^t~Vw^tzfeVv7õööö@tvzt}Vw^t~WrVt7rVw^tzTpfJVp7rWuVt^tzTsVt^trWwVt^t~Vs7rWsu6t6Vw3{vVu3{vVt7fVrf±wVsVtvuf}uvVw7wWwVs7fWsVu7fWuVr7fWrzw}}VvVt_trAtrVvVp@tzVv7òööö@tvzw}Vw^trVt7RVw^t~TsfXVs7I\x07TwVt^tRVt^tZTpTrVwVr?mWr7fWwVt^t^Vp7sWuVt76Wpu6Vrr6Vt7FVw7z^tvVw7~^tvfeVpVwf±wVuVtvu6}ufVuVtvuF}uvVr7wWrVu7VWuVw7VWwzw}}VvVt_tRAtvVvVs@t~VtVs@tZ}Vt7¦vRv}¢twu	t6t67sVv^tvTt7ööööVt7v8mTt7sVw^tvTu7ööööVu7v8m1{v7wWut6t6t6t6t6Vt7wxsrutwvp}Vv^t~TtVw^t~1{rVt7wWtVw^tr7~WwVv^tr7~Wvu6Vt7wTt3{pVv7r^tvVv^tvVw7r^tvVw^tvff3{sVw7~WrVw7VWwVv7VTv7nVrf¿w3{v}zr}Vv^tzTtVw^tz1{uVw^t~WwVt7wWtVv^t~7fWvu6Vt7wTt3{sVv7fTvVwf¿wVw7fWw3{v}zu}Vv^t~Vv^tzVw^t~Vw^tzffy}Vv]u~Vw]u~y}Vv[vrVw[vr0y}7vWu}Vu}zvVvVwf¾w7w}ãutp	w\bUv7VTuRvt6t6t6t6t6t6t67sVv^tvTs7ööööVs7v8m7wxswtursv}Vw7þü¶v7úü¶vf;zs}Vv7rVwf.zr}Vv7~Vwfûwzu}Vv7rVwf^zt}Vv^t~WrVv^tzVw7­vf\\7rWvu6t6Vvr6Vt3{wVw7Zf\\zw}Vw7«vf\\zu}VrVwf¼wVt7wWtVv7fWvVr7fWrzv}v}Vv^trWqVu7~Vv^t~Tr7r7ffSVu7v@tjVuVu_u~AtbVu7b7vVr7r7ffWVu^tjWtVu^tnWpVrr6VtVrVq7~WvVpVt7rWtu6Vt7~Vv7~@tvVv7r_tvW~Vt7z7ÞÀ¶v@tvVtV~AtvVv7VWvVt7fWtVr7wTr{v}Wt}Vu^tbVwVpVtftVp7r7ffh}Vu7VRv}uwp	Uv76TtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}Vv7÷ööö@tvVvVw[vrLvrzr}Vv7ôööö@tvVvVw]u~Ou~zu}Vt7fTuVw7rfoVv7rVuflVv7õööö@tvzt}Vw^t~WrVt7rTsVw^tzTufJVsVt^tzVu7~7ffWVur6VuVt^tzTwWsVt^t~Vw7rWwu6Vt7fVrf½wVwVtvuf}uvVw7fWwVr7fWrVu7wTu{v}VtVs@tz}VvVt^tz@tzVvVt_trAtrVv7òööö@tvzw}Vw^trWrVt7rTsVw^t~TufXVsVt^tzVu7~7VfWVur6VuVt^tzTwWsVt^t~Vw7sWwVt7FWpu6Vt7fTqVrfoVt7VVqflVpVr7ff½wVwVtvuF}ufVwVtvuV}uvVw7VWwVr7VWrVu7wTu{v}VtVs@tz}VvVt^tz@t~VvVt_trAtv}Vt76Rv}-vVtVr9r6Vv7öööö@tvy}Vvt	VuVt7t^tvTvVw7V^tv9r67vWt7wzw}Vw7j^tvVv7uTv^trWtVv^tv}VtfØu}¶owb	Uv7tTqRvVs7w\x073r6VwVw^tTsVsVuVuVs=mTp@t}Vq7nVpVuVuVp=mTb7r7vfSVq7v@tZVqVq_unAtRVq7R7vVb7r7vfWVq7ÎwWzVq7wW{Vq7ªwWcVq7ÚwWxVq7¦wWyVq7²wWfVr^trWgVr^tvWdVr^t~W`Vr^tzWaVq^tZW}Vq^t^Wnu6t6t6t6VeVb1r6Vqt	VtVe7FTs^tvTu3r6Vw^tBVs^trVs7~VdVgfÀwzw}VwVsVrfÌw}LvþtVq7áð¶v@twVq7öööö@t¦wVq7v@tÞwVq4ööööfAtÖwVq7vLvýtVq7vMvÿtVq4AtwVq7v@tÂwVq4öööö¶vAtÚwVq7öööö@tªwVq7öööö@twVq4vAtötVq4ööööööööö	At¶wVq4öööö¶vAtÎwt6t6t6t6t6Vu7wxrwturv}Vq7FTuVw^t2Vs^trT~VdVgfºwVff¥tVfVq^tN@t~VfVq_tFAtvVuVs7~TufötVyf¥tVyVq^tN@t~VyVq_tFAtvVq7ætVufôtVqVq^tîtTu@twVq^tâtWVq7¦tTp7bVuVu7b9mTufCVpVufBVu7uW|VuVq^t®tTpWoVq^t¢tVp7zWp7vWuu6VuV|1r6Vq7FVuVTl^tvVl7r^tvfØuVpVq^tN@t~VpVq_tFAtvVu7~WuVp7zWpzw}}VqVq_t¦tAuFVqVo@tNVxfËtVxVq^tN@t~VxVq_uFAtvVqVsYv_MvÿtVs[v~7p1{sVs^tf7^WuVs^tzWpu6Vu3{pVu7^WuVp[vR7wWsVp7^Wp7w1{v}zp}Vw7ä¶vVs^trVs^t~VrVq7Öwf¹wzp}Vw7ä¶vVs^trVs^t~VrVq7Öwf¹wzs}Vw7öå¶vVs^trVs^t~VrVq7Öwf¹wzr}Vq7q@twVq7ä¶v@tw7	WuVaVs^trTs=r6V`Vs7t^tvWu}VuVw^t2Ts^tZ9{uVq7FTpVs^t^Vu7ZTs^tvVs^trfØuV{f¥tV{Vq^tN@t~V{Vq_tFAtvVs^tVW~VqVs^tRT@tòtVuVw^t69{uVw^tJVuTu[vv{uVu7wLvvVpVwV~VVs7~7vVqf»wVzf¶tVzVq^tN@t~VzVq_tFAtvzu}VvVq_tRAtvVvV}@t~Vq7tRvy}7vWs}VqVsLvýtVq7v@tFVq7êtVdV~7t7vV~Vg?mVq7FVw^tBft6t	t6t6Vq^têt7wxtvwu}7wWpVq7w@tötVq^tÒtWsVq^tÖtW~7r7zfëtWuVq7FV~VsfØuVuVq^tN@t~VuVq_tFAtv7wzw}Vq^tÖtWsVqVq^tÒtTp@tBVqVs@tF7	Wuu6Vu7wWuVq7fVq7FføwVq^tf{v}VqVu@tötVq7b@tÆtVqVp@tÚtVqVs@tÞtVq7²tVq7ÞtfVq^t²t7öööö0r67rWu7vWp7vzw}Vq7F7rfCVq^tBTuVq_t²tAtvVuVq^tºt@t~Vq7w@t¶tVqVq_tFAuÎtVqVq^tÆt@t®tVqVq_tÞtAu¦tu6t6Vq7FVq7¦tfVq^tF7öööö0{vVq^t¶tTuVq^tÎt0r6Vq7Ît7wfB}Vq^tÊtVu7zTsVq_tFAtvVsVq^tN@t~VqVu7w@t¶tzw}}Vq^tÊtWuVq^tÎtWpVq^t¶t}WsVcf¢tVqVs@twVqVu@twVqVp@tªw}Vq^tætV7r7~fh}Vq^t¶wW~Vq^tÊwWt6t6t6t6t6Vq^twTuVq^twTs7áð¶v7ff3r6VuVs7ä¶v7qff{wVuVs7öå¶v7uffW|Vq^tòtWpt6V~7w1{vV|3{vVp7w0{u}VuVs7öå¶v7uffW~Vq7¦tVpfÅuVq7r@tJVq7®Ã¶v@tNVq7qVsV~m@tBVq7§Ã¶vVuV~m@tFVqVq^t®t@t2VqVq^t¢tTu@t6Vq7ÞtVq7F7uf}Vq^t¦tVu7w7wfhzs}Vq7Ît7wVq^t¾wVq^t²w7öööö0Tum7vVq^tºwVumfÉuVq7~7wVq^t¢wVq^t¦w7öööö0TsmTu7vVq^t®wVsmTp7Ðý¶v7qfçtVqVuVp7Ûý¶v7~fçt7tWst6Vq^t~T~Vq^tvV~mTVuVmTuVq^tzVq^trV~mVpVmT~7«ý¶v7tffr67ÂÂ¶vWpzw}VuV~7íí¶v7uffr67ØÂ¶vWp7pWszw}VuV~7èí¶v7tffr67ÓÂ¶vWp7Wszw}VuV~7ëÄ¶v7pffr67íÂ¶vWp7|Wszw}7Öí¶vWp7~WsVuV~7Öí¶v7~ff{vVuV~7ÕÄ¶v7zffr67ýÂ¶vWp7fWszw}VuV~7Þí¶v7}ffr67öÂ¶vWp7}Wszw}VuV~7ÙÄ¶v7yffr67Å¶vWp7eWszw}VuV~7Åí¶v7ffr67Å¶vWp7Wszw}VuV~7ÈÄ¶v7{ffr67¥Å¶vWp7gWszw}7Êí¶vWp7qWsVuV~7Êí¶v7qff{vVuV~7½Ä¶v7}ffr67³Å¶vWp7xWszw}VuV~7ãí¶v7pffr67ËÅ¶vWp7~Wszw}7|WsVuV~7 Ä¶v7|ffr67ÅÅ¶vWpzw}VuV~7­ý¶v7tffr67ÝÅ¶vWp7~Wszw}VuV~7©ý¶v7uffr67ÖÅ¶vWp7}Wszw}VuV~7ý¶v7tffr67îÅ¶vWp7~Wszw}VuV~7ý¶v7uffr67øÅ¶vWpzw}VuV~7£ý¶v7pffr67óÅ¶vWp7Wszw}7Ä¶v7Ä¶vVuV~7¦ý¶v7sffTumWp7~7kVumWs}Vq^twT~{tVqVs@t2VqVp@t6Vq7w@tJVq7Û¶v@tNVqVq^t¶t@tBVqVq^tÊtTu@tFVq7²tVq7F7uf}zu}Vq7¦tTu7ªÃ¶v7}feVq7F7wVq^twVq^tw7öööö0Tsm7vVq^twVsmfÉuVuVq^tBTuVq^tNf8VqVq^t®t@tÆtVqVq_t¦tAuÞtVq^tFVu7w7wfhzu}Vq7w@t2Vq7Îð¶v@t6Vq7s@tBVq7ºÃ¶v@tFVqV_trAtNVq7ÞtVq7F7uf}zt}Vq^tÊtWuVq^t¶tWVq7¦tVq^tÆwVq^tÂwV~fÏuVq7w@t:Vq7Û¶v@t>VqVs@t2VqVp@t6Vq7w@tJVq7Û¶v@tNVqV@tBVqVu@tFVqVq^t®t@t"VqVq^t¢tTs@t&Vq7²tVq7F7sf}Vq^t¦tVs7w7wfh}Vq[výt7w0r6Vq7²t7Ã¶v7Ã¶vf;}VqVq^tºt@tÆtVqVq_t²tAuÞtVq^tÎtVu7w7wfh}Ve7wWeVq^tÖwVq^tÒw7w7wfhVqVq^tÆt@tÞwVqVq_uÞtAuÖwVq7FTuVq7Öw7v|vvVnV}7vVu7v|vvV}7wW}zv}v} uS	u\bt\nUv7ÖqTrRvVw^t:Ty^tWsVw^t&Tq^t^W}Vr7îtT|Vy^t\nTpVq^tZTxVpVx?mTpf\'V|VpfNVr^tÖtWzVr^têtWV}Wqu6Vpr6VVzVs^tv7w0r	VwVs7r^tvVqfÏws7v}LvvVp7wWpVq7fWqVs7~WsVz7wWzzw}}Vr^tîtWbVuVx@ttVr7Æs7vVxfétVVzW`7qWf7vW|Vr^tÎsWlVr^tÂsW{VWs7vWpu6t6t6t6Vs3{vV|3r67vW|zw}V|7wW|VpV`VsWqu6VsV`0r6VqWpzt}Vp7wWpVs[vvVs7wWs{v}Vp7wWqzw}V~Vx?Tg3{w7vWsVgV~TqW~}VqVl9{wVf3{wVqV{Tq[vv{wVq7wLvvVf7wWfzw}}Vr7v@tæpVrV{@tþpVrV{Vl@túpVr7ÖwVr7þpf7rW`7vWsVr^tÖw7w0r6Vr^tÒwWsVr7ît7rf!Vr^têtVs@tvVr7w@t®uVrVr_tîtAu¦uVrVr^tæp@tÖtVrVr_tþpAuîtu6t6Vr7îwVr7îtfVr^tîw7w1{vVr^têwWqVr^t®uTsVr^t¦u0r6Vr7¦u7wf }Vr^t¢uVs7tVq@tvVrVs7w@t®uzw}}Vr^t¢uW`Vr^t¦uWmVr^t®uWs}Vr^tÆsV{7w7wfhVxVzVzVx=mWfVu7ÆtWgV`Vs7tWcVr7ÆtWxVr7ÒtW{V`Wsu6t	t6t6VsVc1r6Vs^tvWqVs7rT~WsVqVf9{rVqVWsV}Vq7rWpVqVy^t\n?{wVs[vvWdzt}VmV`7r7rfh7vW`7vWmVzr67vWsu6VmVsV[vv7wWmVzVs7wTs1{v}}VbV7w7wfhVw^t&W}Vr7æwVw^t>Ts^tv7vVs^trmVs7~^tvVs7z^tvfV}^tBT~7rWpVr^tâwWxVr^tæwW{V}^tFTbWst6u6t6t6Vpr	Vs7~^tvVs7z^tvV{Vxfþt3{w7ws7v}WlVuV~@ttVr7Æs7vV~fét7qWzVr^tÎsWyVr^tÂsW|7vWsVlWpu6t67tWqt	t6Vp7t0{v7v7tVpmWqVp7w\x073{vV`WVqzw}VsV~9{wVsV~VsT=WsVq}WpVVy9{wVz3{wVV|Tq[vv{wVq7wLvvVz7wWzzw}}7vWpVr7v@tæpVrV|@tþpVrV|Vy@túpVr7þwVr7þpf7rWs7vWqVr^tþw7w0r6Vr^túwWsVr7ît7rf!Vr^têtVs@tvVr7w@t®uVrVr_tîtAu¦uVrVr^tæp@tÖtVrVr_tþpAuîtu6t6Vr7öwVr7îtfVr^töw7w1{vVr^tòwWqVr^t®uTsVr^t¦u0r6Vr7¦u7wf }Vr^t¢uVs7tVq@tvVrVs7w@t®uzw}}Vr^t®uWpVr^t¦uWqVr^t¢uWs}Vr^tÆsV|7w7wfhVrVx@tuVrV{@tuVrV}@tuVrV~@tuVrVb@tuVrVsVp7t@tªuVrVq@t®uVrVs@t¢uVrVs@t¦uVr7ÆsVr7¦uTsft	Vr^tÆs7÷ööö1r6Vr7v7r7r7bfSVr^tWqVr^t\nTVr^t¶s@tfVVrvtÆs}tvVr7w@trVrV@tªrVrVq@t®rVr7îtVs7R|vv7bWp7wWsu6Vr7þpVr7îtfVr^tþp7÷ööö1r6Vr^t®rVs0r6Vr7®rVs7w7r7bfWVr^tªrW}VpVTqVrvtþp}tvVqVr^tîp@tfVrVs7wTs@trVp7bWpzw}}Vr^tÖtVr^tît7r7rfhVr^t®rzw}Vr^t®uVr^t¦u7r7rfh7rW7vWs7v}WqVu7Êtf²tVuVs@t²tVuV@t¶tVuVq@tÊtVw^t&Ts^tJTf7FWqVt[vfWiVt^tzWVVs^tNWx7vWcVt^t~TT7w1Wt7vWs7vWdu6t6VsVq1r6Vt{wVVVsVx7^^tv1{w7wWc}Vi7q7w\x077w=r67rWt7vWy7vWgzp}Vr7vVw^t2^tZTt7w7tfSVr7v@tÖtVrVr_uAtîtVr7ît7vVt7w7tfW7wVtVt7w;mT7wWsVr^têtVr^tÖtTq7wWpu6Vsr6Vp7tLvvVs7wWsVp7tWpzw}}VdVfVcmW|VqVWst6Vt3r6Vs7wWszw}Vp7tLvv}VrVr_tîtAu¦uVrVs@t®uVr4rAtuVr4vAtuVr4öööö¶vAtªu7vWz7v7w7w7tfhVr7v@tpVr4öööö¶vAtpVxV|7FWpVr7ÂuW{VxW}u6VpV}0{r7vWqVr7v@tÊuVr4öööö¶vAtÂuVr7v@tÚuVrVz@t¶uV}^tnTsV}^tj7FW7wW~u6t6VsV1r6Vw^t:Wtt6Vs^tv3r6Vw^tBVs7r^tvVs7~Vt^tVt7v^tvfÀw{wzu}VwVsVt7vfÌw3{t}Vs7FWsVq7wWqzt}Vz7wWzV}7FW}V~7w\x07r6Vr^tpTtVr^tp0r6Vr7p7r7nfV}Vr^tpVt7nTsVr_tÚuAtvVsVrvtÂu}t~VrVt7w@tpzu}Vr^tÂuVr^tÎu7r7rfhzt}V{Vqf#Vr7vVr7¦uVwVsVw^t:7vf£wV~Vr[v\x07W~Vs7FWsVq7wWqzv}v}v}Vs7FWsVd7wWdzv}v}Vp7fWpV`7wW`Vs7fWszw}}Vr7îtVr7¦u7R|vvVr^tpW{Vr^tpWpVrV|@tâqVrVx@tæqVr7þpTtVpf\'VtVpfNVr^tæpW}Vr^túpWeVpr6V{7bWsVpWqu6V}VeV|Vs^tvT=r	VwVxV7FTt^tvVt7r^tvVt[vZf¦w7ws7v}LvvVs7nWsV}7wW}Vq7wTq{v}}Vr^tþpWh7vWst6t6u6VsV}0{wVsVeVs7wWs[vv3{v}Vr7vVp7r7zfS7vWqVr7v@t¾rVrVr_uAt¶rVr7¶r7vVp7r7zfWVr^t¾rWtVr^t²rWzVpr6u6V{Vq7nTs^tfW|Vs^tzW~VrVw@t²sVrVs@tÊsVrV~@tÆsVrV~V|7t@tÂsVrVr7ît@t¶sVrVr7æq@tÎsVr7®vVr7Æsft	Vr^t.7w1r67vW7vW~7rzw}Vr^t*WsVr7þp7rf!Vr^túpVs@tvVr7w@trVrVr_tþpAu®rVrVr_t¶sAuîpVrVrvtÆs}uþpu6t6Vr7¦vVr7þpfVr^t&7w1{vVr^t"W~Vr^trTsVr^t®r0r6Vr7®r7wf }Vr^tªrVs7tV~@tvVrVs7w@trzw}}Vr^trWVr^t®rW~Vr^tªr}W|VzVt7zTsV@t~VsV|@trVsV~@tvVt7wWtVq7wTqVp1{v}}Vr^t¶rWUVrVr_tÒtAu¶rVrVr^tÚt@t¾rVrVr_tÂtAuîpVrVrvtÒt}uþpVr7âpfÈt7vWsVr7®r7vVr^t¾rT|fÖtVzVt7zWpVr^tªrWnVr^trWoVzW~u6Vs7vVsV1m3r6VpV~1r6V~^trTsV~^t~7tWV~7zW~zt}Vr7¾vV|7r7zfSVr7v@tæpVrVr_u>AtþpVr7þp7vV|7r7zfW7wV|V|7w;mTq7wWpVr^túpTyVr^tæpT~7zWsu6Vpr6Vr767v7r7~fSVr_u6W_Vs7~7v@tvVsV_AtvVp7wWpVs7zWszw}}VqV~Wgt6V|3r67vW|7v7r7r7~fhVg7wWgzw}Vs7v@t~Vs4öööö¶vAtv}Vr^tþpWRVr7Æs7	V|fÖtVr7v@tæpVr4ööööfAtþpV}VtVtV}=mWSVr^tÂsWjVr^tÎsWa7vW{u6t6t6t6VSV{T1r6VzV7zTs^t~Tk7tW}Vs^trWq7vWsu6VsV}0{tVaVsVq^tvTp=r6VjVp7tV@tv}Vs7rWszv}v}Vr^tæpWpVr^túpW|Vr^tþpW~Vr^tÆsVj7r7rfhVyWsu6Vg3{tVs^tvVs7r^tv7r7~fhVg7wWgVs7zWszv}v}VVeWPV7wW{VqV}WWVqW~u6V~TbVW0{tV~7rW~Vb^tvTsVg9{vVyVs7zTs^trTpVs^t~7uWQu6VpVQ0{wVp7~Vp^tr7tWsVp^tvWpu6Vs3{rVaVp^tvT^=r6Vs7rWsVp7rWpVjV^7t^tvV0{w}}Wpzv}v}v}VRVy7r7zfhVr^t®rVn7r7rfhVr7¶rfÊtVzWsu6Vtr6Vs^tvVs7r^tv7r7rfhVt7wWtVs7zWszw}}VUVz7r7zfhVhVe7w7wfhVr^tîtVr^têt7w7tfhzs}Vkr	7vWpVoVq^tvTs=r6VnVs7t^tvWp}Vk7w1r6Vq7rWV}7r7t\0W|VqW}u67vWsVoV^tvT~=r6VnV~7t^tvWs}VV}VsVp?mW}V7rWVpVsVsVp=mWpV|7wT|{v}V}^tvWs}VyVs7z7vVsVg?ms7v}Wst6VbVW1T~{vVs3{vVP[vv7w\x073{vVs^t~TpVs^tv0r6Vs7r7~fV}Vs^trVp7uT|Vk@trV|Vq@tvVsVp7w@t~}Vr7þpV~fAzv}v}Vs^tvWqVs7rWsVqVo9{vVnVq7tTqVq^tv7w@tvzv}v}VhVe7w7wfhVr^tîtVr^têt7w7tfhVr7Òtft7wW|7vW~7vWp}7vWqt6Vr^tpTt3{vVpV|W}Vr^tpW{V|Wst6u6VsV}1r6Vs7wWVs[vv{tVWs}VtVq7wTq1{v}VtWqzw}V{Vq7nTs^t~Vs7z^tv7r7rfhV{7nWbVqWzu6Vz7wWgVbVz7nWp7vWst	t6u6VtVsVg;r6VrVq@tpzs}V}VsVTy1r6Vy[vv7w1{tVp7~^tvVp7z^tv7r7rfhVp7nWpVs7wWszw}}VsVz7wWzV}zw}VsVz7wWzVy7w}WV{Vq7nTsVp_tfAtfVsVpvtv}tvVq7wWqzv}v}VrVr7p@tpVrVr7p@tîtVr7öqVqVr7îtTq7dfªuVr^tpWpVr^tpWtVr^tpWsVr7r@tîtVr7v@tÖt7v7r7r7nfhVr7r@tÒtVr7r@têtVtVs7n7vfÜtVrVs@tîqVrVt@tâqVrVp@tæqVqf§tVr^tþqWsVr^tòqWtVrVr^töq@trVrVt@tªrVrVt@t®rVrVtVs7t@trVrVr7æq@trVr7þpVr7®rft	Vr^tþp7t1r6Vr7N7r7r7nfSVr^tNWsVr^tJTtVr_tîpAtfVtVrvtþp}tvVr7w@t¾rVrVt@t²rVrVs@t¶rVrVr^tr@t¶sVrVrvt®r}uÆs7nWs7wWyu6Vr7îtVr7ÆsfVr^tît7t1r6Vr^t¶rVy0r6Vr7¶rVy7w7r7nfWVr^t²rWt}VtVsTqVrvtît}tvVqVr_tÞtAtfVrVy7wTy@t¾rVs7nWszw}}Vr^tÎsVr^tÆs7r7rfhVr^t¶rzw}Vr^trVr^t®r7r7rfh7vWy7rWt7v}WgVr^tîqWpVr^tâqWsu6Vpr6Vs^tv7t1r6Vs7~^tvVs7z^tv7r7rfh}Vp7wWpVs7nWszw}}Vr^tæqVr^tâq7r7nfhV~V|7w7wfh}Vr7v@tÞtVrVd@têtVrVc@tîtVrVt@tÖtVrVtVy7nTb@tÒtVr7¦uTsVr7îtTqf)t6t6Vr^t¢u7w1{vVr7þpTpVr^t®uf!VsVqf)Vr^t¢u7w1{vVpVr^t®uf Vr^tæp7tWsVr^túpWpu6Vcr6VsVpVd@tvVs7rWs7vWczw}}7vVyVy7v9mW~Vt7bW}7vWqu6VsVpW|VqV~0{tV|V}^tv@tvV}7nW}Vs7rWsVq7wWqzv}v}v}Vr^tþpWVr7FVf7r7~fPVr^tBWdVr^tFWjVpWqu6Vsr6VfVq^tvT~=r6VwVw^tTzVzVxV~7F^tjT}V}Vz=mTz@tVdV~7uT~Vz@trV~7w@tv}Vq7rWqVs7rWszw}}VuVf@tt7vWqVr7Æs7vVffét7qW~VpTzW}u6t6t6V}r6VpV|1{wVzVf£t7vWz}VqVf?r67vW}VqTs7wWqzt}VzVf£tVr^tÎsWqVr^tÂsWs7vW{Vr7v@tæpVrVsVq@túpVrVs@tþpVr7^Vr7þpf7rW~7vW|Vr^t^7w0r6Vr^tZWqVr7ît7rf!Vr^têtVq@tvVr7w@t®uVrVr_tîtAu¦uVrVr^tæp@tÖtVrVr_tþpAuîtu6t6Vr7VVr7îtfVr^tV7w1{vVr^tRWpVr^t®uTqVr^t¦u0r6Vr7¦u7wf }Vr^t¢uVq7tVp@tvVrVq7w@t®uzw}}Vr^t¦uW{Vr^t®uW|Vr^t¢uW~}Vr^tÆsVs7w7wfh7vW}VtWzu6t6V}3{vVzVb0{vt	V|r	Vz^tbWq7vWpV|Wsu6Vs7w;r67wVqV~Vp7t^tvTs0{ulsVpVs7w\0TVpTpV~Vp7t^tvVq=mWpVsVWszw}}VpVsVq?s7v}Wp7v}WsV}7wW}VzVp@trVzVs@tvVz7nWzzw}}Vu7¾tWcV~V|7tWkVr7ÖuWeVr7âuWnVr7þuWoVT7w1WhV~Wsu6t6VsVk1r6Vs^tvWpVs7rTqWsVpVf9{tVxVp7FW7vWzVh3r6VVV^t^0Wz}VdVp7uTs^trWpVs^tvWaVw^t:W}Vr7®rVfÝuVr7¶rVr^tªrTWVr^trfØuVr7ÆsVwV^tnTsV^tjT|V}7vTTVaVpf»wV|7FWpV}7vWau6Vp3{tt6Vs^tv3r6Vw^tBVs7r^tvVs7~V}^tVa^tvfÀw{wzr}VwVsVTfÌw3{u}Vs7FWsVp7FWpzv}v}V{V~7r7rfhVjVd7r7~fht\bt6t6t67wVw^t&Ts^tnTq7uVq7t;m7wxtwtv}Vr4tAuît4vzt}VrVs7nvuv}u¦uVr7îtVwVr7¦uf§w4vzw}Vs^tV7nWpVs^tjWqVw^t>]ufWZ7vWsu6t6VsW~VqWsVp3{vVp7nWpVs7nWqVs7f]uvVZ{w}}VrV~7þå¶vV~mvuv}uîtVr7¦uVwVr7îtf§wV~r\bV~]ufW[4ws4v}W_VrV[OuuVrV_AuuVr7îtVr7¦u7v|vvVrVZOuæuVr4wAuþu4w}W_Vr7ÞwTsVr7ît7v|vvVr]uæuWZVu7fTzf¡tVzVs7v|vvVuVZOu~VuV_Auvt6Vw^t&T~^t:Tq3r67tW}zw}V~^t>WsV~7¦vVw^t:Tx7vV~^t&mTp^trWVp^tvW|Vw^t"TpVp7vVw^t.T}mV~[v+mTpr	Vr7nVw^tBVxV~fµwVr^tjWfVr^tns7t}WxVr7¶rV|VfØuVr7®rVwf¥wVr7ÆsVpV}fVpr	V|VVpV}fóuW|7ws7v}W}Vr7fVq7r7ffSVr7v@t®uVrVr_ufAt¦uVr7¦u7vVq7r7ffWVqVr^t®uTpWVr^t¢uVp7rWpV~7²vW{V~76Wdu6Vr7îtTeVd^tvV{^tv7wVs7r^tvfÙuVrVs^tv@tÒtVpVrvtît}tvVs7~WsVp7fWpVq7wTq{v}VrVr_t¦uAuþpVrV@tæpt6Vx7t1r6VeV~76^tvV~7²v^tvVxVffÙuzw}Vr7öööö@tît}VrVr^t¾r@t®uVrVr_t¶rAu¦uVrVr_uþpAuæqVrVr^tæp@tîqVrVr_t®rAuöqVrVr^tr@tþqVrVr_tÆsAupVrVr^tÎs@tpVrVr^tÖt@tpVrVr_tîtAup}Vu7¾wf®tVuV|@tºwVuV}@t¾wVuVr_u¦uAt¦wVuVr^t®u@t®wVuVr_uæqAtªwVuVr^tîq@twVuVr_uöqAtwVuVr^tþq@twVuVr_upAtwVuVr^tp@twVuVr^tp@tþtVuVr_upAtöt7wWt6t6t6t6Vi7txqvwuuuttu}Vu7w@tt7~7vfëtWsVr7ît7ªÛ¶v7dfeVs4rAtBVs4pAtZVs7Û¶v@t^Vs7v@tVVs4vAufVs4vAuvVs7öööö@t"Vs7öööö@t>VsVr_tîtAtJVsVr^tÖt@t2Vu7¢tf³tVu7w@tªtVuVs@t®tVu7w@t¢t7v7w7w7wfhzt}VuVm@ttVu^tÎtWqVu^tÂtWsVr7v@trVrVs@t®rVrVsVq7Z@tªrVr7¦uVr7®rf\x07t	Vr_u¦u4t\'r67~Wq7vWs7vzw}Vr7r7~7vfSVr^tvWsVr^trTqVr7¦u7v|vvVr7w@tÎsVrVq@tÂsVrVs@tÆsVrVr^tr@tæpVrVr_t®rAuþp7vWp7wWsu6Vr7îtVr7þpf\x07Vr_uît4t$r6Vr^tÆsVs0r6Vr7Æs7wf2Vr^tÂsWq}VpVqVr7ît7v|vvVrVs7wTs@tÎsVp7vWpzw}}Vr^tÆs}WpVu7¢tf³tVuVs@tªtVuVq@t®tVuVp@t¢tzw}7vWqVr7v@tºuVr4öööööwAt²uVu^t¦t7ÖwWsVu^tºtT~Wpt6t6u6Vs3{wVp[vïw3r6Vs7ÖwWsVq7wWqVp7ÖwWpzw}}Vr7îrV~Vq7ÖwTs7vTp^tvVs7vT~^tvfeVr7þpT|Vp^tvV~^tvfÊuVr7îtVsV|fÆuVrVq@tuVr7w@tuVrVr_ttAtÒrVrVr^tt@tÚrVrVrvu¶t}uuVrVr^t¦t@tþrVrVr]uÖtOu®uVrVr_uîtAu¦uVrVr]uÆtOuuVrVr_uÞtAuuVrVr^tªt@târVrVr_t¢tAtúrVr7²uVr7¦uf5Vr7tf¥tVr^tºuWpzw}Vr7þpTs7Â¶v7æÃ¶vt	Vz_uvT_4t$r6Vu_u6W\\Vu]u>WZVr7tVu^t*Vu^tfeVr7tVu7vf\fVr7tVu7vf\fVrVZOu¦tVrV\\Au¾tVrV_AuîtVrVu^tF@tÎtVrVu[v\nLvòuVrVu^tN@t¶tVrVu^tB@tÊtVrVu^tJ@t²tVrVu]unOuÖtVu]u^WZVu]u&W[VrVu_uVT\\AuÞtVrV[Ou®tVrVZOuÆtVr7®uVr7Öt7v|vvVrV_Au¦uV\\Ñzw}Vr7¦uVw7þå¶vf§wVu^tV}Vu_uf4t$\x07Tqm7«Â¶vVu^tvTpm7h7WVqm7cVpmfeVr7îtTqVr7¦uVsfÆuVr7²uTsVqf5Vst\b4tVu_uv4w${vlVrVu]u~Oup4tVw^t&T~^tn7s1{vlVrV~^tjTs@trVrVsV~^tV7n@trVrVr7p@trVr7rW|7vWqu6Vr7v@t®r4tVq7w\x07r	VssV|f}Tp3{wlt6Vr^t®r7w0r6Vr^tªrWszw}VrV|fTs@tªrVr7w@t®r}Vsr67wWqVs]ufVp]uf{w}7wWqVwVp^tvVp7r^tvV~[v+f¦w3{v}t	t6Vp]ufTZëVZ{vVZ2vv`ÿ7º´3{vVZ2vö5¸43{vVr7îtTqVZpT_4öÎï_	T\\V\\4ö¾ \bV_\nT_4Iñ\n4]\nT\\4Ç~	T]4æu\bV]4¹ü\bV\\\nT\\ÑTs7º\x1BVsVs7Úët\x1BVs7¦ü\x1BTs7t\x1BÚT]\nVs7âët\x1BÚV\\Vs7º\x1BÚ\n\nV]4å\v\b\nT\\4Çt#TsÛ\n7rfµuVr7ÒtV\\Ñ7s7t7ïw\x1BTpÚ44uVsm\n7tfµuVr7ÆtV\\Vp7ïw7t7\r\x1BÚ\n4w\n7tfµuVr7æqVq7u7å¶v7wf{VqfÞtVrV_4öÎï_\nV_V_4v%mT_ÑTs7q7JÛAu¶sVrVs7¢u7u\x077JÛAuÎsVrVs7ö«­wÛAuÆsVr7ÆsWp7vWsu6Vs7R1r6Vr7þpVp_uv7tfµuVr7îtVsTqVr^tæp@t~VqVr_tþpAtvVs7zWsVp7~Wpzw}}Vr7þpTsVr7îtT~7R|vvVr^tâqWqVr^tîqW|Vr7¶rVs7u7í÷¶v7wf{Vr^t²rWpVr^t¾rWzVr7ÆsV_4q÷7ufµuVr7w@t²tVr7ïÕ¶v@t¶tVr7w@tÂtVr7îÕ¶v@tÆtVrVz@tÚtVrVp@tÞtVr7w@tÒtVr7áÕ¶v@tÖtVrV|@têtVrVq@tîtVrVr^tÎs@tÊtVrVr^tÂsT|@tÎtVr7öqV~7pf}Vr^tÆsV|7w7wfhVr^t¶rVp7w7wfhVsfÞtVr^tæqVq7w7wfhVr^töqTp7öööö0{vVr^tþqWqVr^tòqzw}Vr7îtTsVZf¢uVs7úð¶v7ùð¶vf;Vr^tÖtWqVr^tîtWpVr^têt}WsVr7w@têpVr7Îð¶v@tîpVrVq@tâpVrVs@tæpVr7[@túpVr7ËÆ¶v@tþpVr7¢tVr7þp7uf}VpVs7w7wfhVr7öööö@ttVr7öööö@ttVr4rAtºtVr4rAt²tVr7ê÷¶v@t¶tVr7v@tÎtVrVZOuÆtVr4wAuÞtVr4vAuît7v7w7w7wfh4v}T_4t$f2Vr^t¾uVr^tºuTp7vWsVr7ÖtWqu6V_4t$r6VsV_AuvVs7~Vq7®v|vvVs7vWsVp7wWp4tW_zw}}VrVp@tºuVr7¦uft}VuVpVy@ttVrVc@t¢rVr7vVpTz@t¦rVrVb@tºrVrVg@t¾rVrVt@t²rVrVt@t¶rVr7®uWjVr7úrW{Vr7ÒrWdVr7îrWmVr7tWcVr7tWkVtW|t6u6Vz3{wu6t6t6VbV|Ts1r6Vz7wWzVs7nW|Vs^tzWfVs^t~WeVs^tv7w1{wVs^trTnVu^t¦t9{wVs^tfW~VrVu^tºtVn7ÖwTx@tîqVrVf@tæqVrVfV~7t@tâq7vWpt	Vr7æqfTs3r67rW7vWo7vzw}7rWqVr7~7r7r7rfSVr^t~WVr^tzT}Vs@tv7wWsVr7w@t®uVrV}@t¢uVrV@t¦uVrVr^tîq@tÖtVrVr_tæqAuîtu6Vr7îtfTr6Vr^t¦uVs0r6Vr7¦uVs7w7r7rfWVr^t¢uW}}VqV}V@tvVrVs7wTs@t®uVq7rWqzw}}Vr^t¢uWVr^t¦uWo7sVsVs7s9m}WsVr7pVx7vTi^tvVx7vTV^tvfeVr7pTqVsfCVqVsfBVs7tWhVsVr^tpTqW}Vr^tpVq7zWqu6VpVh1r6t6t6VpV^tvTs^tJ7öööö1r6Vs^t2Ta3{wVs7r_tvW_Vr7æqVs^t6VaVs^tfÏuVr7w@tÂtVr7Îð¶v@tÆtVr7~@tÒtVr7Æð¶v@tÖtVrV_AtîtVrVr^tîq@tÚtVrVr^tâqTs@tÞtVr7öqVr7ît7rf}Vr^tæqVs7w7wfhzt}Vs^t"Vs^t.7áð¶v7ff3r6Vr7öqVs7r^tvVs7~^tvfezt}Vr7îtTaVs7r^tvVs7~^tvfeVa7Öð¶v7Æð¶vf;VrVr^tÖt@tþqVrVr_tîtAuöqzw}Vr7îtTaVs7r^tvVs7~^tvfeVa7Ïð¶v7¹ð¶vf;VrVr^tÖt@tþqVrVr_tîtAuöq}VqVr^tþq@t~VqVr_uöqAtvVp7rWpVq7zWqzw}}VrVr_tpAuæqVrV}@tîqt6V}3r6Vr7öqV~fÅuzw}Vr7îtTsVr^tâqV}7ß÷¶v7sf{Vr7öqVsV~V}Ts7vVsV~;mfÄu}Vr7æqTsfËtVmVr_tpAtvVmVr^tp@t~Vr7öööö@ttVr7r@tuVr7®Û¶v@tuVr7w@tuVrVn@tuVr7r@t²tVr7®Û¶v@t¶tVr7v@tÎtVr7v@t¦tVr4öööö¶vAu¾tVr4ööööööööö	AtªtVr4ööööfAt¢t4vW_Vr4vAuÞtVr4vAuîtVdVc^t~@t~VdVc_tvAtvV{Vr_töqAtvV{Vr^tþq@t~VrVe@törVrVf@tòrVrV~@tþrVr4vAuuVkf¥t7v7r7r7rfh7v7w7w7wfhVx[v3r6Vr4wAu¦uVrVx]u6Ou®uV{7ß÷¶v7Ø÷¶vf;Vr7îtVi^tvVV^tvfÊuVsVr^têtTsVr^tÖtVxfÇuV{Vr^tâqTqVr^tîqf8Vr^tæqVq7w7wfhVr^tîtVs7w7wfhVr_u¦uW_}Vr7þpTsVj7®v|vvVoV7r7rfhV_4t\'{tVr7ÆsTqVs7®v|vvV_4u\'{uVrVz@t¦rVrV|@t²rVr7®rVq7®v|vvVr^tºuTsVr^t²u0r6Vr7²u7wf2}Vr^t¾uVs7vTqV_AuvVq7~Vr7®r7®v|vvVrVs7w@tºuzr}VrVz@t¦rVrVb@t²rzr}VeVf7r7rfh}Vz{v}}Vr7v@t¦rVrV|@t²r}Vr7¶rf§tVu7¢tf³tVuVr^tºu@tªtVuVr_t²uAt¢t7vW}VvVw^t&Tu^tn7s0r	Vu^tVs7w}3Lv~VvV`@trVvVl@tvVr6VtVyfÜtVgVt7r7nfh}VwftVw^tNVw^tJ7w7wfhVr7ÖqRvy}Vr7¦uVwVV[vZf¤wt6V^tfTs7t1r6Vr7þpVw^t&T}76^tvV}7²v^tvVsV^tbfÙuzw}Vr7öööö@tþp}VoVr^t¾r@t~VoVr_t¶rAtvVnVr_tÆsAtvVnVr^tÎs@t~Vr7îtVr7¦u7v|vvVeVr^tæp@t~VeVr_tþpAtvVr^t®rVW7w7wfhVu^t¦tTVu^t¾t0r6Vc7~7ÖwfV}Vu^tºtV7ÖwTsVr7ît7âw|vvVsVzLvïwVsVp3LvîwVsV|@tâwVuV7w@t¦tVqWszv}v}Vp^tvWsVp7rWp}VsVr^tÎs9{vV~3{vVr^tÂsVsTs[vv{vVs7wLvvV~7wW~zv}v}Vs[vvWdVy^tVq7uTs^tv3{vVw^t2Tq^trVq^t~WqVr7¦uVwVs^trTsfÉw7vVsVq9{wlVs7qTs7vVs^tv7t1mzw}Vr7vLvuVr7v@t¦u7v}W|Vp^t~WsVp^tzWlVr7¶rVp^tvVp^trfØuVr7ÆsTp7bVl7w\x07TqVq7b9mTqfCVpVqfBVr^tÎsTpVqWeVr^tÂsVp7zWpu6Vqr6Vr7þpVs^tvVs7r^tvfØuVpVr^tæp@t~VpVr_tþpAtvVq7wWqVs7~WsVp7zWpzw}}VrVr_tÆsAu®rVrVe@tr7rVr[vuTp\0Wet6V|r6Vr7þpV|76^tvV|7²v^tvVr^t¦uVr^t¢ufÙuzw}Vr7v@tæpVr4ööööfAtþp}V{Vr_u®rAtvV{Vr^tr@t~VxVr_tþpAtvVxVr^tæp@t~VrVr^t¾r@tÖtVrVr_t¶rAuîtVu^tÎtTqVu^tÆt0r6Vg7r7ZfV}Vu^tÂtVq7ZTsVr7ît7R|vvVsVpLv\\VsVdLv_VsVe7w\x07Lv^VsVl@tRVuVq7w@tÎtV~Wszv}v}/ww	Uv7fTpRvVsVu@tVs7u@t.VsVw@t"Vp7rVvVtVuVr7vVsf»wVs7nf¶tVsVp^tz@tVVsVp_trAtnVp7fRv}3ww	t6t6t6Vw7wxtvwt}7wy}Vu3r6Vv^t.3{w}Vv^t*Tw7vVwVv^t2[v>mVt?Wr}Vr}evVvVwVtVw^t&[v+f¤w}tup	t\nw\bVw^t"TrVr7vVw^t.TmVumWrVw^t*Wst\bt6t\nVw^t2[v>7w0r67éå¶vWq7W~Vr3{tVs7vÎzw}7îå¶vWq7qW~Vr3{wVsÎ2vv7Õ2vvvvvv/6Ô}W|4wzw}4v}WzVt]u~W}Vv7¾vVw^t&Tp7¦vVw^t:7vVp^t&mTp^tvVp^trfØuVv7¢vVwf¥wVv7vVrVfVwVt^tvTwVt^trTtVuf¦wWuVvV~@tBVvVq@tFVvV}OuNVvVs@tRVvVr7v1@tVVvVuLvVvVt@tZVvVw7t0@t^VvV|Ou~VvVzAuvVvV|2.6V|2.6m2.6VzÑmOu6Vv4vAuf}4ww	Vw^t&Tt^tv7w0r6VvVw^t2Vt^trVw^t:Tv^tVv7v^tvfºwy}Vv7öööö@tv}wu	Uv7fTpRvt6Vr3r67wWqzw}7wWqu6Vp7~VwVtVuVsf£wVu7FWuV~Vp[vW~VqVp[v~\x07WqVr7wTr{v}}VvV~7w\x07LvwVvVq7w\x07LvvVp7fRv}ürws	Uv7VTsRvt6t6t6t6t6t6t6Vu^tv7wxrrwtuv}7wWp7wWqt6t6t6t6Vu[v~xpvwwww}7vWq7wW~Vu[v^{wz~}Vu[v^TwVu^tfTt7v1W~Vt{wV~WqVw7w\x073{q}Vu[v\\Wp}V~Wqzs}Vu^t~T~3r67wWpzs}Vu^trWu7wWpu6Vs7~VwVtVuVrf£wVu7FWuVpVs[v\x07WpVqVs[v~WqV~7wT~{v}zr}Vs7fVwVtVu^trVu^t~Vrf¢wVs[vfWpVs[vgWqzu}7	W~7wWpVu^trTuVr^tz?r6Vr^t~Vu7t^tvW~}Vw^trV~7wWuV~Vw^t~?Trr6Vu[vvTq7t1{t}7vWqVt^t2T^tZV~=r6Vs7nVwVtV^t^V~7ZTw^tVVw^tRVw7~f¢wVs[voWpVs[vnWq}Vr3{tVuVp7w\x07LvwVuVq7w\x07Lvvzt}VsVwVtVu^trVu^t~Vrf¢wVs[vwWpVs[vvWqzw}Vu[vwWp}VvVq7w\x07LvvVvVp7w\x07LvwVs7VRv}µuww	Uv7ÆwTtRvVt7²¶v@tÚwVt7r@tÒwVt7÷¶v@tÖwVt7±¶v@têwVt7s@tâwVt7ù¾¶v@tæwVt7À¶v@túwVt7s@tòwVt7¸°¶v@töwVt7±¶v@t\nVt7@tVt7ð¾¶v@tVt7²¶v@tVt7p@tVt7ö¾¶v@tVt7±¶v@t*Vt7s@t"Vt7¥ñ¶v@t&Vt7µ¶v@t:Vt7r@t2Vt7¯Â¶v@t6Vt7µ¶v@tJVt7@tBVt7áð¶v@tFVt7âõ¶v@tZVt7r@tRVt7ßÍ¶v@tVVt7®À¶v@tjVt7s@tbVt7©È¶v@tfVt7±¶v@tzVt7|@trVt7ð¶v@tvVtVv@tVtVv7f@tÞwVtVv76@tîwVtVv7v@tþwVtVv7^@tVtVv7V@t.VtVv7v@t>VtVv7¢v@tNVtVv7¾v@t^VtVv7F@tnVtVv7N@t~VwVt7}ftVt7ÆwRv}Ewt	VvVw^tfTtVw^trTu?r	Vw^tvVt[vvs7v}LvwVvVtVu?Lvv}ëwws	Uv7fTtRv7wWrVw^tf7wWpt6u6VwVuVp@tfVu7r0{wVt7~Vwf¡wt6Vt[v~3{vVtVt[v7ff*Vt^tv7w\x073{vVu7wWuVt^trVs7rWszw}}Vw7]@tzVw7¾ä¶v@t~7vWr}VvVs@trVvVr@tvVt7fRv}þPu^	w\nu\bUv7ÆsTuRvVtVwfütt	7vVvfªw3{vlVt7ºvWSVt7vWnVt7vWdVu7 wWPVu7¾wWoVu7ÊwWlVu7ÆwWmVu7ÒwWjVu7îwWkVu7vWQVu7¶uWhVu7ÖuW^Vu7¾tW_Vu7âuW\\Vu7þuWiVu7tWVVu7tWWVu7¾v7rWTVu7v7rWU7vWwu6t6t6t6Vv7«vVw3f¬w7w\x07xuvwtw}7wzu}Vu7vVvfwVu^tTs7óööö0{vVTVU^t~@t~VTVU_tvAtvVuVs@t>t6t6t	t	t6t6t6t6t6t6t6t6t6t6Vt[víw7w1r6VuVw@tÊrVu7Öô¶v@t¶rVu7w@tÎrVu7¶tVu7¾vVu7ÎrVdfïuVu^t¶tT|3r67uWszx}Vu^tºtW{Vu^t¦tWxVuVu_t²tT[At¦rVuV|@tºrVuVx@tÊtVuV{@tÎtVuVn@tÂtVuVd@tÆtVu4vAtÞtVu4öööö¶vAtÖtVu4rAtîtVu4vAtætVu4öööö¶vAtþtVuVu^t¢rTe@trVuVu_tºrAurVu7u@tºtVu7ð¶v@t¾tVuVe@t²tVu7t@t¶tVu7¶tTpVu7þtTrfìuVu7ºr7¢·¶v7pVrfÞwVu76Vu7r7îñ¶v7qfßwVu^t2WsVu^t67w0{|VpVs7îñ¶v7qféwVu[v¶t7w0r6Vu^t²tWsz}}Vu[v·tW~Vu7¶tVu7ºr7ð¶v7|Vu7þtfáuVu_u¶tTZ4t\'r6Vu^t¾tWsz}}Vu]u¾tW]Vu7v@t¶tt6t6VZ4w${vV]2vvvvvvvv3{vVu7w@trVuV]OurVu7¶tftzw}VuVuvu¶t}ur}Vu7¶tVu7ºr7ÈÍ¶v7yfÛwVu^t²tWrVu^t¶t7w0r6VrWsz|}Vu^t¾tVu7~@túsVu7ÀÍ¶v@tþsVuVe@tòsVu7t@tös7vVrmWyt6V|V[Ñ7ÀÍ¶v7~f×wTp3r67vWq7~W|7vWzw}Vu7v@tVu4öööööwAt.Vu7¶tVpVu7ösfÒwVu^t²tWsVu^t¶tTp3{Vu7ÖsVpVsfâuVu^tÞs7zW|Vu^tÖsWfVu^tÒsTgWst6t6u6t6V|3{vVs^tvT3{vVs^t~W}VuVs^trTq@tÚsVuV@tÞsVu7t@tÖsVuVu7ös@tÒs2vvvvvvvvW]Vy3r6V}^tvTp7ôööö1{uV}]u~Vu7ÖsVu7þtfîuW]}Vs7zWsVu7NVVqfuVuV]Ou®tVu7óööö@t¶tVuVu_uNAu¦tV|7zW|Vu7®vVu7¶tf0zw}}VfVg7r7zfhVu^t*T|Vu^tTVu7ösfíuTs3{wz}}Vu7Ös7´¶v7eVpfÇwWsVfVg7r7zfhz|}V|WsVu^t.Tq7öööö0{|}VuV@têsVuV|@tîsVuVq@tâsVuV@tÚrVuV|@tÞrV|VVe7ÈÍ¶v7yVr7wVrmT}Vy7vVu7þtTrfíwVu7v@tVu4öööööwAt.VuVr@t¾tVuVu7Þr@t²tVuVu7®vTr@t¶tVu7r7Í¶v7sVu7¶t7|fÖwTs3{wVrf±tVu7âsf¼tz}VuVw@t*Vu7Æô¶v@tVu7w@t.Vt[vïwWsVu7¶tVu7¾vVu7®vVdfïuVu^t¶tTq3r67uWszx}Vu^tºtWbVu^t¦tWcVuVu_t²tTZAtÂuVuVq@tÆuVuVc@ttVuVb@ttVuVn@ttVuVd@ttVu4vAttVu4öööö¶vAt®tVu4rAt¦tVu4vAt¾tVu4öööö¶vAt¶tVuVu^tÎuT}@tÆrVuVu_tÆuAuÞrVuVsLvÁrVu7u@tâtVu7ð¶v@tætVuV}@tútVu7t@tþtVu7þtTsVu7¶tfìuVu7Æu7Í¶v7zfÑwTr{sVu7VVu7Þr7îñ¶v7qfßwVu^tRWrVu^tV7w0{sVsVr7îñ¶v7qféwVu[vþt7w0r6Vu^tútWrzp}Vu[vÿtWyVu7þtTVu7ÆuTs7ßÍ¶v7rfÛwVu^tútWrVu^tþt7w0{sVu7nVrVu^tætfVu^tjW|Vu^tnW`VVs7ÛÍ¶v7fÛwVu^tútWrVu^tþt7w0{rVrr	Vu7fVu7¶tVrVu^tætfwVu^tfWe7ws7v}WsVu7þtVu7Æu7ð¶v7|Vu7¶tfáuVu_uþtTX4t\'r6Vu^tætWrzs}Vu_uætW[t	t6t6VqVZÑT~7éñ¶v7qf×wr6VX4v${wVu7v@tætVu4öööööwAtþtVuVu7þt@tÒsVuVu7¶t@tÖsVu7Æu7éñ¶v7qVu7Ös7}fÖwTr3{tVu^tþtVu^tút7~7ffhz~}Vu7v@tþtVX4w\'r	Vu7þtft7ws7v}zt}Vu7q@tâtVu7éñ¶v@tætVuV}@tútVu7t@tþtVu7X@tÒsVu7ãË¶v@tÖsVu7þt7Vu7Ös7wfÄwWrzp}Vu_tútW[Vu^tþtWr7t}WaVuV[Au¶rVuVr@tÊrVuVa@tÎrVu7~@trVu7ÀÍ¶v@trVuV}@trVu7t@trVqV~7ÀÍ¶v7~f×wTr3r67vWz7~Wq7vW~zt}Vu7v@trVu4öööööwAtrVu7þtVrVu7rfÒwVu^tútWrVu^tþtTq3{tVu7ösVqVrfâuVu^tþs7zW~Vu^tösWRVu^tòsT{Wqu6t6t6t6t6t6t6t6V~3{vVq^tvTz3{vVq^t~WrVuVq^trTf@túsVuVz@tþsVu7t@tösVuVu7r@tòs7sVr^tvTp7ööööVp7v8m7txrtwwuw}VRV{7r7zfhVu^trTqVu^trT~Vu7rfíuTr3{rz}Vu7ös7¾È¶v7aVpfÇwWrzt}Vr]u~Vu7ösVu7¶tfîuW]Vu7óööö@tÖszu}Vu7þtTgVrVu7ösfÒwVu^tútWpVu^tþtTxr6VuVu^tæt@têsVuVp@tîsVuVx@tâsVu7âsT7ÎÈ¶v7tfÑwTr{wVgV7ÆÈ¶v7pfÓwVu_uþtTZ4t\'r6Vu^tætWrzt}Vu]uætVu7p@tâtVu7ÆÈ¶v@tætVu7t@tþt2vvvvvvvvVZÑ7w\x07mVuVu7ös@tútt6VxVp7¥ñ¶v7sf×wTrr6Vu7ÖsVrf½wzw}Vu7óööö@tÖs}Vu7þtVu7¶tfîuW]zu}VpWr}VRV{7r7zfhzs}VqWrVu^trTz7öööö0{szu}Vq7zWqVu7~VzVffuVuV]OuÖtVuVu_u~AuîtVuVuvuÖs}uþtV~7zW~Vu7rVu7þtf0zv}v}V~7w\x07WqVuVu^t@törVuVu_t.AuuVuVuvur}uÖsVuVu_tâsAuuVuVu^tês@tuVu7FV}VyfuVu^tBW}Vu^tFWyVu7v@ttVu4öööö¶vAutVu7v@ttVu7vMwÚuVu7v@t¶tVu7v@tòuVu4ööööfAttVu4~AuîuVu4vAuæuVu4öööö¶vAuþuVu7v@tÞuVu4öööööwAuÖuVu7v@t¾tVu4wAu®tVu4wAutVuVW^t~@tÖrVuVW_uvAuîrVuVV^t~@tþsVuVV_tvAuösVuVi^t~@tærVuVi_uvAuþrV\\f±tV_ftV^f¼t7vz|}VuV~@t¢rVuVq@t¦rVuVz@tºrVuV~@tªrVuVq@t®rVu7þtVu7Þr7ÈÍ¶v7yVqV~Vu7¶tfßuVu^tútW~t6t6Vu^tþt7w0r6V~Wrzw}Vu^tætWzVu7þtVu7Þr7»Í¶v7}Vu^t®rVu^tªrVu7¶tfßuVu^tútWpt6Vu^tþt7w0r6VpWrzw}Vu^tætW{Vu7v@trVu4öööö¶vAtrVuVu7r@tþtVu7ÞrTx7®Í¶v7{Vu7þtTf7zfÖwTr3r6Vu7v@têsVu4öööö¶vAtâsVuVu7¶tTg@tætVuVu7®rT@tútVuVu7âs@tþtVx7Í¶v7qVf7{fÖwTr3r6Vu7v@trVu4öööööwAtrVuVg@tâtVuV@tætVuVu7Ár@tútVuVu7rT@tþtVx7Í¶v7sVf7xfÖwTr3{rVf±t}Vu7âsf¿t}Vu^trVu^trfÆtVu^trVu^tr7r7ffhVpV{f¤t}V~Vzf¤t}Vu7ºrf¼tzt}t6t6Vu^trr6Va{tzw}Va{wVu^tês3{w}Vu7·v@tútVu7¢Ê¶v@tþtVu7¶t7}V}Vu7þt7wfÂw}t6Vu^trr6Vu7{@tâtVu7®Í¶v@tætVuV}@tútVu7t@tþtVu7ösVu7þtfÅwzw}Vu7v@tþsVu4ööööfAuös}Vy7w\x07WqVuVu^tr@tÖrVuVu_trAuîrVuVu_tâsAuþrVuVu^tês@tærVuVu_trAuuVuVu^tr@törVuVuvuÎr}uÖsVuVu^t¢r@tuVuVu_tºrAuuVz7vV~mW}V{7vVpmWzV~7wV~mWyVp7wVpmWpVu[vÁrW~zr}Vu7rf¼t}Vu7Îrft}V`V|f¤t}Vu^ttVuVr^tn@tÖtVuVr_tfAuîtVuVrvtv}uþt7vVbVcVu7þtfwVr7jfåt7tWs}VuVbVcfuVu^trWrVu^tvWVhVu7¶t7^|vvzp}Vu7®vf¼t}Vu7rftVu^tÆtzw}Vd}W|VuVs^tn@t®tVuVs_tfAu¦tVuVsvtv}u¶tV|7vV{VxVu7¶tfwVs7jfåt7t}WsVu7^V{VxfuVu^tZWrVu^t^WVhVu7þt7^|vv}7wW~7vW`7vWz7wWp}Vs7u1r6VQVuvuÖs}uvVkVu_uîrAuvVkVu^tÖr@t~VjVu_uösAtvVjVu^tþs@t~VuVe@tVuVs@tVuV|@tâwVuV`@tæwVuVz@túwVuVp@tþwVuV}@tòwVuVy@töwVmVu^tær@t~VmVu_uþrAuvVlVu^tör@t~VlVu_uuAtvVoVu^tu@t~VoVu_uuAuvVuVqLv¢wVuV~Lv£wVPVu7Èu7\\|vvVuVr@tòtVuV@tötVSVwf#VtVu7vfåw}Vw7wWwVu7¾vftzw}}7v}Vu7ÆsRv}¹wws	Vv^tfTuVv^trTrVuVr=mWsVv^tvWpt	t6t6u6VuVs1r6VuVp[vvTr7Tq7a={t7wVq7åöör\x073{tVvVu7wTu@tfzw}}Vv7Q@tzVv7 þ¶v@t~zw}Vw7w\x07Vr1r67wVt{tlVr7Z0r6VvVu7w@tf7wy}Vv7W@tzVv7þ¶v@t~zw}VvVu7w@tfVvVv^tb7w@tb7vy}7t}}\rws	Uv7fTtRvVw^tf7wWuu6Vt7~Vwf¡wVt[vWrt6t6Vt[v~Ts3{vVr7Tp7a={v7wVp7åöör\x07{w}VvVsLvvVvVrLvwVt7fRvy}VwVu@tfVu7wWuzv}v}3ww	VvVv^tb7wTw@tbt6Vw7v;r6VvVv^tf7w@tfzw}Vv7V@tzVv7èÿ¶v@t~}Vw7öw?}Aww	Vv7wVw^tfTtVw^tvVw^trTwVt?m@tvVvVwVtTv7vVvVw;m@tr}ôwwt	t6VuVr={vt6Vu3{vVtVu=r6VwVuZvv7É	<{wzt}VtVu1{w}t6Vr3{vVtVr=r6VwVrZvv7É	<{wzt}VtVr1{w}VwVuWsVrVuWp}VvVp7vVsm@trVvVs7wVsm@tv}»~w	Uv7FTuRvVwVw^tf7wTs@tfVu4ööööfAtR7wW|t6t6t6u6VuVp@tZVsVw^trT~VsV~=mWtVw^tvWVsWrt6Vu7Rt	t6t6t6t6t6u6VtVr0{wt6VrV[vvTq7T0{vVq7ªv0{vVq7V?{vVwVr7wTr@tfzw}}Vu7nVV~VsVrf¨wVu^tjWsVu^tnWtVq7ªv0{wVq7T0{tVw7i@tzVw7ßä¶v@t~Vv7÷ööö@tvz}Vw7k@tzVw7úä¶v@t~Vv7÷ööö@tvz~}Vu7RVtVtVsf;VwVr7wTq@tfVqV~9r67kWs7úä¶vWpzs}7~Wt7lWs7ç¶vWpt6t6t6t6t6t6t6VqV[vvTq7Tx"s}}}}}}}}}}}}s}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}s}}}}}p}}}v}}}}}}}w}}}t}ur}}7zWtzs}7|Wtzr}7{Wtzu}7Wtzt}Vu7fVwf®wVu^tf7w1{~Vu^tbTt7öu\x077öÆu1{rVu7~Vwf«wVu^t~Vu^tz7¹ç¶v7tfd3{rVwVw^tfTs7w@tfVuVwf®wVu^tv7w\x073{~Vu^trTr7öu\x077öÎu1{uVt7|7öI\x07Vr7q\x077öörWtzr}VqWt}VwVr7t@tf7wWpVu^tZWs7wzu}VwVr7w@tfVpr6Vu7RVtVtVsf;VvVu^tZ@t~VvVu_tRAtvz~}VvVs@t~VvVt@trVv7öööö@tvzp}VwVs@tf}Vt7öÆu7öö²v7öæÊ	?r67WWs7§ç¶vWpzt}Vt7öö²v0{u7wWpVu^tZWs7wVt7öw?{vl7vWp7tVt7öf?{vl7u7rVt7öör?m}Tf&Vu^t^T|Vu^tZWrt6t6t6Vp3r6Vt7öf?{wVt7z\0WqVt7I\x077ö	WpVt7p\x007I\x077ö	W~Vt7öör9{tVrVpLvtVrV~LvwVrVq7wLvvzu}VrVtLvvzt}VrVt7I\x077öwLvwVrVt7p\x007¶wLvvzw}VrVpLvuVrV~LvtVrVq7I\x077öwLvwVrVt7d\x007wLvv}VsVWpVw^tfWszw}}VwVs@tzVwVp@t~}Vv7÷ööö@tvVu^t^W|}Vu^tRV|7w7wfh}Vu7FRv}ñzt|	w\nUv7¦vTtRvVw^tfTuVw^trTsVuVs=mWrVw^tvWpt6t6t6t6t6t6t6t6t6t6t6u6VuVr1r6t6t6VuVp[vvTq7xSwwsswsssssssssssssssssswspssssssssss|v}Vq7­vxW|rrrrrrrrrrqrrrrrrrprrrrr~rrrrrrur}VwVu7wTu@tfzw}}Vw7Z@tzVw7¥ÿ¶v@t~Vv7óööö@tvz|}Vt7v@tZVt4öööööwAtRVwfªw3{~Vw7v7wf¬w7w\x07WuVt767rWq7~Wp7vWsu6t6Vu7w\x07xuv|v}Vw^tfTuVw^trTrVuVr=mW~Vw^tvW|u6t6t6VuV~0{vVuV|[vv7Tr7o={v7wVr7åöör\x07{wVr7o1{vVt76Vwf©wVt^t6Tr7÷ööö0{zVt^t>W|Vt^t2W~Vw^tfTuVw^trTVuV=mWVw^tvW}t6t6u6VuV0{wt6t6VuV}[vv7xDvvuuvuuuuuuuuuuuuuuuuuuvuuuuuuuuuuuuuuuuuuuuuuuuuwu}VwVu7wTu@tfzw}}VwVu7w@tfVt76VwfwVt^t6T7óööö0{wVtVq^t~@tNVtVq_tvAuFVt^tRVs0r6Vt7R7~7VfVVt^t^Wp}VpVs7sTuV@tfVuV|@t~VuV~@trVuVr@tvVuVt_uFAtbVuVt^tN@tjVtVs7wTs@tZVw7v7vf¬w7w\x07Wuzs}Vw7V@tzVw7öö¶v@t~}VrV~fÄtzz}Vw7V@tzVw7Öö¶v@t~z}}VwVu7wTu@tfzv}v}v}Vq7F7w\x077|?{rVw7c@tzVw7Èÿ¶v@t~Vv7óööö@tvz~}Vt76Vwf©wVt^t6Tw7÷ööö1r6VvVt_t2Au~VvVw@trVv7õööö@tvz~}Vv7óööö@tvzq}Vt7öööö@t6VvVw7þü¶v7rVt76fwzp}Vt7÷ööö@t6Vt7vLv2VvVw7õü¶v7sVt76fwzs}Vt7÷ööö@t6Vt7wLv2VvVw7ÿ¶v7rVt76fwzr}Vt7nVwf«wVt7fVt^tnVt^tjf¡uVt^tf7w0r6Vt7~VpVsVuVt^tbVuTuf¨wVt^t~Vt^tzf®uTzï2vvvvvv	r6VvVzOu~Vv7ôööö@tvVwVu@tfzs}Vw7R@tzVw7úü¶v@t~Vv7óööö@tvzr}Vw7b@tzVw7Æü¶v@t~Vv7óööö@tvzu}Vwfªw3r6Vv7óööö@tvzu}7vWuVt7v@tZVt4öööööwAtRVt767rWq7~Wp7vWsu6t6t6t6Vw7«vVu3f¬w7w\x07xuvwtw}VvVt^tZ@tzVvVt_tRAtrVv7òööö@tvzs}Vt76VwfwVt^t6T~7óööö0{vVtVq^t~@tNVtVq_tvAuFVt^tRVs0r6Vt7R7~7ffVVt^t^Wp}VuVpTrV~@tvVr7rVt_uFAtvVr7zVt^tN@tvVtVs7wTs@tZVu7fWuzw}}Vv7óööö@tvVt7Rf°tzt}VtVt^tZ@t>VtVt_tRAu6VvVt76f³uzw}Vv7óööö@tvVt7RfÏt}Vt7¦vRv}\x07ww	Uv7fTsRvVs7~Vwf«wt6Vs^t~Vs^tzVtVufd3r6Vw7c@tzVw7Èÿ¶v@t~Vv7óööö@tvVrftzw}VvVrvuv}uvVwVw^tfVu@tf}Vs7fRv}©uw~	Uv7fTRvu6t6t6t6t	VuVr1r6Vp7w\x077vWp{rt6t6t6t6t6t6t6VtVr[vvTq7­vxuwrv}t6Vq7vxut}sv}Vq7T1{|Vs7wWsz|}Vs7w\x073{wzr}Vs7w\x07{u}7wWq7vWsV~7wT~7v;{q7èÿ¶vW~7Vzr}Vs7w\x07{wzs}Vs7w\x073{r}7wWszr}Vw^tvW~Vw^t~WrVw[vzWqVw^tr}W}VtVrVuVuVr=mTpW|VpWr7vWw7vWuV|t	u6VtVrTs3{wlVr7wTrVt[vv7|1{v}VtVs}Tr1r6V|VrWsu6VuVrZvv7É	<WuVr7wWrVs7wTs{v}}V7rV~V}feVpr6u6VwVt[vv7|0WwVt7wWtVp7wTp{v}}VvVqLvnVvV_trAtvVvV^tz@t~Vv7öööö@tzVvVu7w@tbVvVw7w@tfV7fRvy}VsWpzw}V~V~7v1W~7vWs}Vr7wWrzv}v}3wt	7wWtt6t6t6Vw7w\x077txtvwt}7Ðý¶vWt7qWuzw}7Ûý¶vWt7~Wu}VvVu@trVvVt@tv}¸wtw	t\nUv7fTuRvt	t6t6t6t6t6t6Vv[vf7wxuwtuv}VuVwVtf uVu^tv{uzr}VuVwVtf²uVu^tv3{u7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzr}VwVtVv^tvVv^trfuzu}VwVtVv^tvVv^trfuzt}7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzw}7t}Vu7fRv}wtw	w\nUv7VTrRvt6t6t\nt6t6t6t6t6t6Vw7w\x077wxuwurv}Vr7fVtVuf uVr^tf{wzp}Vr7fVtVuf²uVr^tf3{s}Vr]unzu}VtVuVtVufu7w\x077t0{uzw}VtVuVtVufu7w\x077t0{t}2vvvvvvvv}WsVr7~VtVufuVr^t~WtVr^tzWuVvVsOu~VvVu@trVvVt@tvzw}7rWw}VvVwLvfVr7VRv}Ìqwy	Uv7fTzRvVw7zWxVw^tfW{Vw^t~Wt6Vvt	t6t6t	t6t6Vw^tbT|3{vVw^trW}V|Wsu6Vs7w;r6t6t	7vV{Vr7zTp^t~3{vlVVp^tr^tvTp=r67vV}Vp7uTp^tvVp^trVtVufy¶7v<{wl}7w}VrTrVr7v1TfV|9{uV{Vf7zT~^trWyV~^t~Tq{v7vWq7vzs}st6V{Vs7w\0TqVrTp7zT~^t~r6V~^tr^tvT~V9{wV}V~7uT~^tvV~^trVtVufy¶7v:{w}VrWp}VsVqWsVpWrzw}}7vWrVqWsu6Vs7w;r67wWsVyVr7t^tvTpV9{uV}Vp7uTs^tvVs^trVtVufyTs7w\x07{uVpW7vzqsVVyVs7w\0TgVrTp7t^tvTd;r	VpsVrVpV}Vd7uTr^tvVr^trVtVufy7w\x077w0m}WrVsVgWszw}v}v}7r7rfätTr3{sVrV@tv7wWpVx^tvV|0r	Vx7r7zfVVw^tfsV{}V|7zTs7w@tvzt}VrVs7w\x077w0}Tp7tV~^tvVq0r	V~7r7rfVV~^trsVy}Wrt6VpVq9{vVqVp7tTp3{vVr7rVrVp|vv}VrV@tvV~Vq7w@t~Vq7w;{wVz7rVq7vTp7v7r7rfRVz^tr7w0{uVz^t~W}Vz^tzWrV~7öw@t~Vp7tTsr6VrV~^tr7örVs|vv}Vx^tvV|0r	Vx7r7zfVVw^tfsV{}Vf7wTq7zWst6VqV|9{vV|Vq7zTq3{vVs7zVsVq|vv}VsV}@tv}VsVp@t~VsVr@trVwV|7w@tb}t6Vu3r67wWrzw}7wVufätTr3{t}Vur6VrVtVu|vv}Vw^t~TtVw^tv0r6Vw7r7~fV}VwVt7w@t~Vw^trVt7uTwVu@trVwVr@tv7w}LvrVvV@tvVz7fRvy}v}Åww|	Vv^trT7~W|Vv^t~Wuu6V|Vu7uWsVVr7uWpu6t6VuVr=r6t6VtVp^tvTq?{vVp^trT~Vw?{vVvVu7wTu@t~VtV~?W}VwVq=WzVuVr;{tVpVs_tvAtvzt}Vr7wWrzu}VvVwVtfYy}V~VtV}mWtVqVwVzmWwVs7~Wszv}v}v}xvVvVwVw7wfw}\x1Bwu	u6Vt7w;r6Vur6VvVr7öö²vfw}sVw7w[vv7wWpVw[vvWst6Vu3r6VvVsVpfwzw}VrVs9{vVvVrVsfw}Vt7tWtVw7tWwVpWrzw}}}{vVvfwlVvfw}ww	t6Vw[vJ7w\x073{vVt7©v\x077·v7o={vVwVt7VVtVt7·v7l?mfwVwVt7©v\x07VtVt7v7l?mfw7wWu}VvVt@trVvVu@tv}www	Uv7VTuRvVwfwt6t6t6Vw7å¶v7w7wfw3r6Vu7nVw7fVtfwVu^tn7w1{wVu^tjTt7öÆu7öf7µv={wVt7öö²v0{wzt}Vu7fVw7f7vfwVu^tf7w1{vVu^tbTt7öÆu7öf7µv={vVt7öö²v0{vVw7ßå¶v7w7wfw{w}Vv7u@tvVv7|Lvrzw}Vu7~VwVtfwVvVu_u~Atv}Vu7VRv}wr	Uv7fTtRvVwfwVt7~Vw7|7vfwVt^tzWuVt^t~WrVwfwt6Vr7w0r6VvVu@trzw}Vv7~Lvw7wWs}VvVsLvvVt7fRv}wt	Vv^tRWrVv^tVWsu6t6Vtr6Vv^tRr6Vv^tV^tvVw[vv0{t}VvVr@tRVvVs@tV}Vt3y}VvfwlVur6Vvfw}Vw7wWwVt7wWtzv}v}Àsw~	Uv76TsRvt6t6t6t6t6VwfwTu7öö²v1r6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vu7F7|9r67qWtt6Vu7¦vx]t``q`s`~`````````mf`p````````}`t`zq|r{~u`yv}Vu7Jxgcdcc{fcsc}Vv7u@tvVv7}Lvrzl}Vv7u@tvVv7zLvrzo}VvVw7tfwzn}VvVw7rfwza}VvVw7~fwz`}Vw7Üâ¶v7tVu7²v0fwze}Vw7«â¶v7rVu7¥v0fwzd}Vw7â¶v7~Vu7¡v0fwzg}7zWtzg}7Wtzf}7|Wtzy}7{Wtzx}7}Wtz{}7iWtz|}7×þ´vWtz}Vw^tRWqVw^tVW~Vw7å¶v7w7wfw3{qVs7f7þá¶v7F|vv7vWuu6t6Vu7zTr7J0{vVs7~VuTp7~^tvT3{vVp7f^tvWtVrWuVwVVp7z^tv7wfw3{wz|}}Vw^tR3{qVw^tV^tvTt7·v7l?{rVt7v={uVt7[1{qzr}7Ë§}Wtzq}7þ´örWtzp}7ööXWtzs}Vt7v9{u}Vv7u@tvVv7Lvrzp}Vu7öw?r6VuTt7©v\x077·v7o={s}Vv7u@tvVv7Lvrzs}Vv7u@tvVv7vLvrzr}VwVq@tRVwV~@tV7þ´ØrWt}7tWrzw}7wWr}VvVt@trVvVr@tv}Vs76Rv}öitd	r\bUv7ötTpRvt6Vw7D=r67wWrzw}Vw7wWdVv7FWgVv7fW{Vp7bWeVv^tnWxt6u6VvfwVv^tR3{wt6t6t6t6t6t6t6t6Vv^tV^tvTt7^xrtwssv}Vt7vxtrtu}Vw{q7uWrz~}Vv[vJWzVvfwVv^tRTs7w;{uVv^tVTu^tv7I1{u7rWrVu^trTt7W0{qVt7K0{qVs7t0{uVt7J1{uVu^t~Tt7W0{qVt7K1{uzq}VvfwlV{VxVyfwt6Vv^tnTt3{vVv^tbVt7^Tt7^0{vVt7f^tvWtVv^tjTu^t~WrVp7uLvzVpVrVt7t@tfVuVtVp7zfwVu4rfw}Vy7wWyzr}Vt7I1{t}Vv^tnVxVy0r67qWrzs}t6t6t6t6t6VvfwTt7\\xtwtv}Vt7I1{t7wWq7vWs7wWuzu}7vWq7vWszt}7wWs7vWqzw}VvfwVp7zVvfwt6Vp[vz{vVp^tfWs7wWqt6Vv7Þå¶v7w7wfw3r6VsWuzw}Vv^tRr67vWqVv^tV^tv7v0{w}Vp7zVvfwVp[vz7w0{wVp^tfWu7wWq}7~WrVv7ßå¶v7w7wfw3{pVuVs?Vq\x07{pzw}Vp[v{Wrzs}Vv7Üå¶v7w7vfwlVv^tbVv^tnT~7^Tt7^WrV~3{tVr3{tVr4÷ööst\bt6t6t6Vq3{vVu3{wVs7w1{vVu7w0{p}Vr_uvVu7wVsVs7w;mVqmTÛ\bWbVq3{wVuVsÛ4^\bVs3Vu7w=\x07ÛVuVs=Û\n4sð\nzt}Vt7f^tvTtVv^tjTu^t~;r6VuVt@t~}VvV~7w@tnV{4V7w7vfwzr}Vs3r64vVt7~[vv{wl}4^}Vb\nTbVb4÷öös,mAuvVt7zTuVu^tv7wTu@tvVt7~TrVr[vvVs3LvvVt7qTrVr[vvVs7v1\x07LvvVb4ööös {tVu7D={tVv^tjTr^t~Vt7f^tvT~W|t6Vsr6Vq3W}V|7wWzzw}Vp7uLvzVpVq3T}V|7wTzV@tfVrV~Vp7zfwV~7wW~}V~V~V|TtVtV~?mWf7wVV7w;mÛWcVsÛWa4wWbu6t	t6t6VbVc$r6V~WtVbVa"{tVVbÑVzV}Û4Vð4uòW`zw}Vq{pVsr6Vr7vV|Û4Vð4uòfwzq}VrV|7	Û4Vð4ròfwzp}7vzw}7w}Wuu6Vu3r6VrV`fw7wWuzw}Vt7uWut6u6VtVf0{wt6Vr^t~Vt=r6Vr^trVu_tvT`4wõ4s${w}Vt7wWtVu7~Wuzw}}Vt7wWt7vWuzw}}Vb4w\nWbzv}v}t6t6Vv7Ýå¶v7u7vfw3r6Vv7Øå¶v7t7vfw3{w}Vv^tRWsVv^tVWq7vW~7vWuu6t	t6VvfwTt7©v0{v7sWrVt7öö²v0{~Vt7H0r6Vu3{7rVqVuVs=TmWsVv^tNTq7uW|7vWt7vVuVmT7tWfVv^tBW}u6VtV|1r6VVtV}Tu7r^tv0r6Vu^tvVsVffÕt3{z}Vt7~Wtzw}}Vg^tvVq0r	Vg7r7~fVVv^tBsV}}V|TtV@trVtVs@tv7wWtVvVq7w@tNV~Û4r\nWbzs}t6Vt7©v\x077·v7l9r6t6Vt7Üw9r6Vtft{w}Vu3{}t6t6Vt7­vxuswsv}Vt7X0{r}Vt7F7|?{uVt7Äw?{}Vtft3{}}Vu7wWuzw}Vu7wWu7wVt7öw?{tl}7tVt7öf?{wl7u7rVt7öör?mzw}Vu7wWu7w}V~W~zv}v}7wWt4vWbVv7Üå¶v7w7vfw3{v7vWu7vW~u67wWsu6t67pWrt6t6t6t6t6t6t6VvfwTq7vxpwxsxxuv}t6Vq7¤vxrtxxrv}7wWtt6t6Vq7vxsqyyywv}t6t6Vq7_xsfffwv}Vq7L1{y7vWtVsV~\x077w\x07{yz}}V~7w\x077wW~3{zx}7tWtzs}7rWtzr}7~Wtzu}7fWtzt}7VWtzw}7¶vWt}VtVu\x07{qVtVuWuVvt	V~7w\x073r6Vv[vJVtzw}Vv[vJVt7	\x07}LvJ7vWszw}}}Vs7w\x073{tzr}VvVv_u^VtÛ\nTcAu^VvVdfw7w\x07Tr7y1{u7vWrVv7Îð¶v7w7vfw3{uVvVzLvJVt3{wVv^tbVv^tnTr7^Tu7^WtVr3{wVt3{wVtVt_uv46\vAuvVu7VTtVt_uvVb\nAuvVu7zTtVt^tv7w@tvVu7nTtVcVt_uvTbVbVc"mAuvzw}Vv7vLvzVv7v@t~7w7qVv[vJTu7~\x07Trm7iVu7t\x07TsmWtt6t6t6t6t6t6t	t6t6t6t6VvfwTu7­vxrtuwv}Vu7R0{qVu7X0{r7vWrVu7öö²v0{z}VpVvVufwVp^tvWuVp^trzt}VvfwVv7å¶v7w7wfwW|u6Vv7å¶v7w7wfwr6Vv7[fwzwst6Vv^t~{vVv7å¶v7w7wfw3{vVv7«vfw}u6VvfwVv^tRTr3r67vWrzx}t6t6t6Vv^tVTu^tvTt7­vxuvtwt}7{WrVv7å¶v7t7vfw3{y7vWuVv7å¶v7w7vfwW~Vp7x@tfVe7þã¶v7w|vvu6Vu7fTt7w0{fVp7zVuTs7~^tvTq3{fVs7f^tvWVs7b^tvW}VtWuVvVqVs7z^tv7vfw3{v}VvVV}V~fwzt}VvfwlVv[vJ7w\x07r6Vp7v@twVp4öööö¶vAtwVv^trTtVv^t~7uWu6VtV1r6Vp7v@tVVp4·öööæ~AtnVp4ôöööæzAtfVt7~Vt^trW~Vt^tvWq7vWtVp7zWrt6u6Vt7t0{wVt7wWtVr7~Tr^tvTsVqVsVq=mT}Vs7lTzV~V~Vz=mTz9{v}VpVt@tzVp7wVr^trTtV}VsVzVsVtfY}Wtzw}}Vp^tw7uWuVp^twVp^twTsWtu6Vur6VvVt^tvVt^trfwVu7~WuVt7~Wtzw}}Vs7r7~fh}V|{qz~}t6Vr7w0{vt6Vt7v1r6Vt7[1r6Vt7P1{uVu^tr7P1{uzt}Vu^tr7[1{tzw}Vu^tr7v1{w}7{Wrzx}Vp7zVvfwVp^tzTt7u0{|Vp^tfWuVvfwt6t6Vv^tRTr3{vVv^tVTs^tv7[1{vVvfwlt6Vv[vJ7f\x073{vVvfwVv7å¶v7w7vfw3{vVvfw}Vv^tR3r6VvVr@tRVvVs@tVzt}VvVr@tRVv^tVVvVs@tV^tvTr7«v0{vVr7[1{w}7xWrt6Vt7wxttyv}VvVufwzw}VvfwVp7zVvfwVp^tzTs7u0{|7xWrVtVs{{VuVp^tfTt={{VvVuVt7wfwzv}v}v}v}Vp7zVvfwVp^tzTu7u0{pVp^tf}Wtt6Vu7wxtusv}V{4V7v7vfwVv^tjVtÛ4Vðfwzp}Vv[vJ7r\x07{vVv7|fwVv[vJ7~\x073{vVv7{fw}Vv7wLvz}Vv[vzTuÛWcVv^t~TsÛWbt6Vu3r6Vv^trWtzw}Vs7uWrVb4w\nWbVv^trTtWuu6Vr3{wVbVu^tv3Û\vVu^tr7öö²v0Û\vWbVr7~WrVu7~Wuzv}v}V{Vb4uð4V\n7v7vfwVv^tjTuVuCtb4VðVc4~ðò4wòfwVs7uWuu6Vur6Vv^tj7zVt^tvVt^trfYVu7~WuVt7~Wtzw}}Vv^tj7z7v7vfYzu}7ß¸u7î°wVrm7×þ´vVsmWt}V{4V7wVt7i0fwVv^tjVtÛ4Vð4tòfwzw}}Vp[vfWrzw}V{VxVyfwVx7wWtVv^tbTuVv^tnTr7^WwVrVxT~ÛWbVv^tjTs^t~Wqu6t6t6Vt3r6VwVuTr1{wzt}VtVwVu7^9{wVuVt7^Wr}Vr7^Wu7vWtVr^tn7wTrVs^t~9{wVs^trVr7uT|VqVr@trV|7rLvvzw}}V{Vx7efw7yWrVv^tnTw3{vVv^tbVw7^7^Tv3{vV~7t?{vVvVv_uvVb4tð\n46\vAuv}Vp7ötRvVr}2ww	t6VwfwTt7ªv1r6Vt7öö²v1{wVv7u@tvVv7vLvry}VvVwfwy}VvVt@trVv7v@tv}Eww	Vv^tRTw3r67öö²vy}VvVw7w@tRVvVv^tVTv7r@tVVv^tv}Ûwtt\bu	Uv7fTpRvVtÛWst6u6Vw^tR3{wVp7~Vw^tV^tvVtf*Vp^t~7w1{wVp^tzW~Vwfw4ööööfV~ÛVrVs\b\nTrVr4ööööf,mWrVuVq7wTq1{v}VuWq}VvVrHtrVvt	7vVq3{vl7wVuVq0{vlVu3}7vVr4ööööf"m@tvVp7fRv}<ww	u6t6Vv[vJ7f\x073{vVvfwVv^tR3{vVv^tV^tv7U1{vu6VvfwTw7|0{tVw7öö²v1{v}zw}}}Pvu6t6Vv^tRr6Vv^tV^tvf-{w}y}Vvfwlzv}v}wt~	t\bt6Vv^t~TpVw?{vVpVwTq3{vVv^trVw7^WuVq7^7^W~u6VsV~1r6Vu4÷öösVuVsTr7^T_uvVu_uv\nT}V}4÷öös,mAuvVuVu_u~Vr7F_uv\nAu~VuVr7N_uvT}Vu_ufTzV}Vz mAufVuVr7²v^tvTrVu^tjT|VrV|=m@tjVuVVtgvvVs7^Wszw}}VuVu^tjVq7w1@tj}VpVw7wTw9r6VvVw@t~}}\0wt	Vv^tz^t~WsVv^t~TrVv^tv0r6Vv7~7^fV}VvVr7w@t~Vv^trVr7^TvVwAuvVvzvvvvvvvvvvvvvvvv}u~VvVuLvWVvVtLvVVv7v@tjVvVs@tn}WvVwVv^t~0r6Vv4V7w7vfw}VvVw7bfw}@ww	Vv^t~TtVv^tv0r6Vv7r7~fV}VvVt7w@t~Vv^trVt7uVwAtv}wt	Vv^trTuVv^t~7uWru6t6t6Vw3r6VuVr1{wzt}VwVrVu7u\x009{wVuVw7uWu}VuVt7~ftVu7~Wu7vWwzw}}VvVt_tvfw}kvVv[vv7tTv^t¾¼6Vv^t¿6Vwfùt}÷twr	Uv76TsRvVvVv^tz7w@tzt6Vv^t~Tp7q9r6Vr^tvVr^tr7w7wfhVr^tzVr^tf7w7wfhzw}Vr7zWqVr[vnW~t6Vtr6Vs7zVtVufezw}Vs7öööö@tz}VsVs_tzAuFVsVs^tb@tNVsVr^t~@tVVsVr_tvAunVsVq_tvAtRVsVq^t~@tZVv^tvVp0r6Vv7r7^fV}Vv^trVp7^TtVs7n7R|vvVtV~LvSVtVwLvRVvVp7w@t~}Vs76Rv})wt	Uv7VT~Rvt6Vv^t~7q9r6VvVv^tz7w@tzzw}V~7rTVrVsgvvV~7fVpVqf}V~VwLvjVv7wVtVuVfw}V~7VRv}Vv7Ãý¶v7ñ¶vVv[vvTvm7q7sVvmVwfùt}¦rtu	w\bUv7FTtRvVw^tvWrt	t6Vv[vT3{vt6t6Vr7wxtvtw}7wWrVw^t~{w}7vVv[vV7w1{wlVv7ì¶vfõtzw}t6t6t6t6t6t6t6Vv[vvTu7w1r6Vu7~1r6Vr7wxtspr}7vWuVr7wxtwtq}Vr7v1Wuzp}Vv7~Vw^trVw^t~fw7w\x077v1Wuzs}Vw_trWsVt7uLvZVtVv7~@t^VtVsAtVu6Vt7nVt7VføwVt^tnTw3{sVt^t^VwVt^tjfwTw7w\x077t0{v}Vt7uLvZVw7w\x073{ru6Vt7fVt7VføwVt^tfTw3r67wWuzp}Vt^t^VwVt^tbfw7w\x07{v}zr}Vu7tTw7s?{t7vWuzu}VvVw^trVw^t~f÷tWuzt}VtVw_trAtVu6t6Vt7~Vt7VføwVt^t~Tw3{vVvVwVt^tzf÷t3{w}}Vw7v1Wuzw}t6t6t6t6Vwxtvtw}Vv^t~Tw7?{t}Vv7w7vfòtWuzt}VtVv^trTw@tVVtVwVv^t~7u@tRVt7V7w7vfówWuzw}VtVv^trTuVw7u@tRVtVu@tVVt7V7w7vfòwWu}VuVv[vV}Vt7FRv7w\x07}¨uws	Uv7VTrRv7ãí¶vWt7pWu7wWst6t6t6t6t6t6t6t6t6t6t6Vw[vv7wx~~wturspqv}Vv7æí¶v7sfez}Vw^t~7w0{q7èí¶vWt7tWuzp}7Öí¶vWt7~Wuzs}7Þí¶vWt7}Wuzr}7Åí¶vWt7Wuzu}7Êí¶vWt7qWuzt}VwYvwVw7u[vv7fWut	Vw[vnTs7w0r67p7sVu7w\x07TtmWu7£ý¶v7¦ý¶vVtmzw}Vu7öt\x07Wtt6Vu7w\x073r6Vt{w7tWu7­ý¶vzt}7u7tVtmWu7ý¶v7ý¶vVtmzw}7u7tVu7öör\x07TtmWu7©ý¶v7«ý¶vVtm}WtVrVsfwVr^trWpVr^tvWszw}Vr7~Vw[vnfw7íí¶vWt7uWuVr^tzWpVr^t~Ws}VrVu@tjVrVt@tnVr7rVpVw[vVTwm@tbVr7µí¶vVsVwm@tfVvVr7f7tf}zw}Vv7íí¶v7«ý¶vVw[vVTvm7u7tVvmfe}Vr7VRv}¾uws	Uv7VTuRvt6Vv[vW3r6t6t6t6t6Vv[vv7txtvtw}Vv^t~Tr7?{t}VvVwVtfòtWrzu}VuVv^trTr@tbVuVrVv^t~7u@tnVu7bVwVtfówWrzt}VuVv^trTvVr7u@tnVuVv@tbVu7bVwVtfòwWrzw}Vu7bVwVtftt6t6Vu^tb7w0{vVu^tjWsVu^tnWpu6VrVs0{wVrVpZvvTq7v8r6Vr7wWrVq7·v7w\x077o={w}}Vu7~VpVsf¤uVu^tzWwVu^tfWtzw}Vu7öööö@t~}t	t6t6t6t6Vv[vv7txtvtw}Vv^t~Tr7?{t}VvVwVtfòtzt}VuVv^trTr@tbVuVrVv^t~7u@tnVu7bVwVtfówzw}VuVv^trTvVr7u@tnVuVv@tbVu7bVwVtfòw}WrVu^t~Tv7öööö0{vVvVw7w7wfh}Vu7VRvVr}twr	Uv7fTrRvt6t6t6t6t6Vw[vv7txqttttwuuv}Vv7v@t~Vv4öööö¶vAtvzu}Vw^trWsVr7rTuVw^t~TtfDVuVtfGVr^tzWwVtr6VwVtVs7VWsVr^t~Vw7uWwu6VwVs7r_tvAtvVs7^WsVw7~WwVt7wTt{v}Ww}VvVr_trAtvVvVw@t~zt}Vw^trWsVr7rTuVw^t~TtfDVuVtfGVr^tzWwVtr6VwVtVr^t~Vw7uWwu6VwVs_tvAtvVs7~WsVw7~WwVt7wTt{v}Ww}VvVr_trAtvVvVw@t~zw}7r7~fëtWuVv7w@t~VvVu@trVv7w@tvVuVw_u~Atv}Vr7fRv}Ûtws	t6t6t6Vv[vvTuVw[vv1{v7wWtt6t6t6Vu7txqssssvwtr}7vWtVv^t~TuVw^t~1{uVw^trWsVv^trWp7vWw7vWvt	u6VuVvVu0{wlVv7wWvVwVpTt7j^tvVt7V^tvVwVsTr7j^tvVr7V^tvffr6Vw7^WwVt7R[vvVr7R[vv0{w}}Vv7w}Vu9y}Vv7~Vw7~ft3{wVv[vwVw[vw1{w7vWtVv[vtVw[vt1{tVv[vuVw[vu0y}Vv7~Vw7~fty}7vWt}Vty}Vv^trVv^t~Vw^trVw^t~f|}Ëwe	Uv76TuRvt6t6t6t6t6t6t6t6Vv[vv7txpvwtursq}Vv^t~Tr3{pVv^trWvu6Vr7w;r6VvVs7uTv^tvVv7r^tvVwVtfy7w\x073W~z~sVsVr7w\0TpVsTsVvVs7uTs^tvVs7r^tvVwVtfy7w\x077w0mWsVrVpWrzw}v}v}Vv^t~7uWsVv^trWru6Vs3{pVs7~WsVr^trWvVr^tvWpVr7~WrVwVtVpVvfu3{v}zr}Vv^t~7uWsVv^trWru6Vs3{sVs7~WsVr^trWvVr^tvWpVr7~WrVwVtVpVvfd3{v}zu}Vv^t~7uWsVv^trWru6Vs3{rVr7r^tvTvVt;r6Vr^tvVvVwVtVvVvff{r}Vr7~WrVs7~Wszv}v}Vu7~VwVtftVu^t~{tVu^tzT{Vu^tfWxVv^trT}Vv^t~7^Wyu6V}TvVy0{uVv[vRVv[vn7vWw7r7rfëtTt7v@tvVu7w@tjVuVt@tnVu7w@tbVu7v@t^Vu4öööö¶vAtVVu7Z7vVv^t~TtfÖtVuVx@tJVuV{@tNVtVu^tBTsVtVs?mWfVv7^W}Vv^tbT7uWgVv^tfWdVv^trWe7öö²vWsVu^tFWz7w\x07Wbu6Vw7wWwVu7NfþwWru6t6t6t6t6Vu^tjTvr6VuVv7wTt@tjVu^tnVt7t^tvWtu6VtVf9{rVeVt7uWqVzVt7tTp^tvW|VpVw@tvVwV|0{pt6t6t6t6t6Vq[vv7wxrvrwtu}Vr7öö²v0{|7rVdVq^trTv7uVvV=mWpVgVvVVvV?m7uWvu6Vv3{qVpT|^trTc3{qVv7~WvVp7~WpVrVc9{vV|^tvVr={v}Vq[vw{|z}Vu7bVt7wf#Vq^trVtWtzu}Vq^trVtWtzt}Vq^trVr1{qzp}Vq^trVsf«u7sVrf«u\x007w\x073{pVt7wWtzv}v}Vu7bVu7V7zftVr7öö²v1{wzt}Vq[vw3{uzt}Vbr6VrWsVu^tj{rzw}Vu7b7vf#VrWszu}Vu^tZVz7r7rfhVu^tVVu^tR7r7rfhVu^tbVu^tn7r7rfhVv{szu}Vu7VVt7wf#zv}v}v}v}Vv7~VwVtfw7w\x07Tw7t0{wVvYvwVv7u[vv7fW~t6t6Vwxtvwu}V~7öt\x077~\0W~zt}V~7öör\x077f\0W~zw}7wW~}Vu76RvV~7w\x07}Âwwt	Uv7fTrRvVrVw@tvVw^tfWsVw^tbWwVrVu@tzVrVt@t~VrVr@trVwr	7vWuu	Vw7w;r	Vr7rVsVu7t^tvTufðt7w\x073sVuVw7w\0TtVuTuVr7rVsVu7t^tvfðt7w\x077w0mWuVwVtWwzw}}s7v}WwVvVu@trVvVw@tvVr7fRv}1ww	t	Vv^tv^tvTt^t~Vw;r67vWw7wzw}Vt^trVw7qTt^tWwVt^t}VwVv^trVv^t~fy}îwwt	t	Vtr6u6Vt7w;r67wVwVs7ZTw^tvVw7r^tvVuVrfy7w\x07Tw3{ulsVsVt7w\0TpVsTsVwVs7ZTs^tvVs7r^tvVuVrfy7w\x077w0mWsVtVpWtzw}}VsVw7w0Ws}7v}WwVvVs@trVvVw@tv}\vwt	t6Vu3{vVw3{vu	Vw7w;r	VvVr7uTv^tvVv7r^tvVtVufy7w\x073sVrVw7w\0TsVrTrVvVr7uTr^tvVr7r^tvVtVufy7w\x077w0mWrVwVsWwzw}}Wr}Vr}kvVv[vv7tTv^tÒ½6Vv^tî½6Vwfùt}­rtq	w\bUv7ÆwTtRvVv^tâwWuVv7v@tâwVv_túwWVv4öööööwAtúwVtVu@tfVtVAu~Vv7úwWsVv[vìwW~7vWu7wWrt6t6t6Vw7w\x077wxtvwt}Vv[vïwWrVv[vîwWuzw}7vWr7wWu}Vt7öpMwØwVt7v@tÞwVt4öööööwAtÖwVt4rAtîwVt4vAtæwVt4öööö¶vAtþwVt4vAtöwVt4öööö¶vAtVt4wAtVt4vAtVt4öööö¶vAtVt4rAt"Vt4vAt:Vt4öööö¶vAt2Vt4rAtJVt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööööwAtbVtVv[vïwTpLvÛwVtVv[vîwTqLvÚwVtVpLv+VtVqLv*VvftVvVr7w\x07Lv?VvVu7w\x07Lv>Vv4rAt6Vv4vAtNVv4öööö¶vAtFVv4rAt^Vv4vAtVVv4öööö¶vAtnVv4rAtfVv4vAt~Vv4öööööwAtvVvVt^t@t"VvVt_tAt:VvVt_tAt.VvVt^t@tVv7vVt7v7^|vvVvVwLvíwVvV~LvìwVvVpLvïwVvVqLvîwVsVt^tf@t~VsVt_u~AtvVt7bf«tVt7ÖwfÏtVt7ÆwRv}Gta	r\bUv7¦uTpRvVpVtLvVw^trWVw^t~W|Vw4~AtrVw^tvWyVw7v@tvVw^tBWzVw^tNW{Vp7¢t7wV|fétVp7v@t¾uVp4öööö¶vAt¶uVp7®wVV|fÿuV|Vp^tªtTgV|Vg?mWeVp^tªwTcVp^tw7tWtVp^t®wWbVp^t®tWx7tWqt	u6t6t6VtVc1r6Vt7rTt^tvT~Ve9{uV~VxWdVV~7qW}Vq7t1r6VfV`V}^tV}^tff{t}VdV~V{9Tqr	7wsVzV~7j[vn7w}7w\x07LvvV}^tW`V}^tWfVqr	7vsVzV~7j[vn}7w\x07Wqzu}VbVc7r7rfhVpVp7¶u@ttVp^t¾uWtVpVp7tTq@t®wVp7¶tVtVp7®w7cfªuVp^t¾tW~Vp^t²tWtVp^t¶tW}VpV|@tæwVpV@túwVpV}@töwVpVt@t\nVpVt@tVpVtV~7t@tòwVpVq@tþwVp7tVp7vfVp^ttr6Vp7v7r7r7zfSVp^tWtVp^tT~Vp^tt@t~V~Vp_ttAtvVp7w@tÎuVpV~@tÂuVpVt@tÆuVpVp^tæw@twVpVp_tþwAuwVpVpvt}u®w7zWt7wWdu6Vp7þuVp7®wfVp^túu3{uVp^tÆuVd0r6Vp7ÆuVd7w7r7zfWVp^tÂuW~}VtV~TqVp^tæu@t~VqVp_tþuAtvVpVd7wTd@tÎuVt7zWtzv}v}Vp^töwVp^t7r7rfh7rWc7vWd7vzu}Vd7vLvvVq7w\x077wWq{wV~V{?r67vWqVzV~7j[vn{t}Vp7¶uV~f#7vWqzw}}Vp^twVp^t®w7r7rfhVp^tÂuWcVp^tÆu}WeVp^t¢tWbVp^t¶uVp^t²u7r7rfhVpVx@t®wVpVxVgT}@tªwt6V|3r67vW~zw}7vWqt6u6Vp7®wfM3{wV|Vq7wTq1{v}V|W~zw}VVq7qftV7öwWfVqW~u6Vq7wWtVfVq7qWqu6VtV|9{tVp7®wfM3r6Vt7wWtVqftVq7öwWqzw}}VV~7qVq7öw|vvV~7wW~VtWqzv}v}VpV}@tªwVpVx@t®wt6V{3{v7vWqu6Vp7®wfMr6V{Vq7wTq1{wzt}}VzVq7jf©tVz7jWfVqW}u6Vq7wWtVfVq7jWqu6VtV{9r6VwV}@tNzu}Vp7®wfM3r6Vt7wWtVqf©tVq7jWqzw}}VzV}7jT|Vq^tn@tnV|Vq_tfAtfV|Vqvtv}tvV}7wW}VtWqzv}v}Vp7wVV~fÿuVp7vVuVrfuVwYw>WtVp_uWiVw_t^WVVw4rAt^Vw_tVWkVw4vAtVVw_tnWhVw4öööö¶vAtnVpVVAuþwVpVhAuVpVhAtwVpVkAuöwVpVkHtwVp7òwfÈtVw^tbWuVw7v@tbVw_tzWkVw4öööö¶vAtzVpViAtþtVpV~@twVpV@tªwVpVy@t®wVpVe@tÆtVpVg@tÚtVpVx@tÞtVpVb@tÒtVpVtMwÖtVpVkAtwVpVu@tòtVpVsvtv}tætVp7vVp7®w7ºv|vvVpVpvtÒt}u¾wVpVwvt}u¶tVd7zWqVw7ºvWrVcWtu6Vqr6VpVr@ttVpVt@ttVt^trWuVpVt^t~Ts@twVpVu@twVpVp7v@t®wVpVp7t@tªwVp7C@túuVp7í¶v@tþuVp7¶t7zVuVsVp7®w7`Vp7þu7wfwVq7zWqVt7zWtzw}}Vp7®wVw7ºv|vvVp^tîtW|Vp7®vVp^têtT{7r7zfS7vWVp7v@tÎuVpVp_u.AtÆuVp7Æu7vV{7r7zfWVp^tÎuW}V{r6Vp^tÂuWru6V|V7rTt^trWsVp7þuTuVt^t~T~fDVuV~fGVp^tæuWqV~r6VqV~Vs7fWtVp^túuVq7uWqu6Vp7¦vVp^tÖwVp^tÒwVt7r^tvVt^tvfñtVp^t"WsVqVp^t&@tvVq7rVs@tvVt7nWtVq7~WqV~7wT~{v}Wq}VpVp_tþuTkAutVpVq@ttVrV}7zTtVq@t~VtVkAtvV}7wW}V7wTV{1{v}}V{7rV|WgVpVp_tÆuAu¶uVpV}@t¾uVpVp7¶u@t¢tVp7tV{Vp7¢t7aføuVp7âuWfVp^ttW`Vp^ttWyVp^tÒwWeVp^tÖwWbV|Wu7vWsu6VgVuTt1r6t	VsTrVp^t¾u9r67vW7rzw}Vp^t²uVr7zTu^t~WVu^tr}WqVr7wWsVt7fWuVrVe?T~3{wVbVr7ZTx[v^7b1{wVx7vV~mW~VVt^t~T}VV}?mWaVt^trWn7vWzVqWtt6t	u6VaVzT}0{tVt^tv7w1r67©ô¶vWq7nW~7szt}V}7wWzVt7rWoVt7~WtVyV`VrVo^tvfàw3{v}7ô¶vWq7lW~7p}WtVp7þuTrVnV}7nT7r^tvV7~^tvfeVfVqV~feVpVtLvÖuVp7¶t7v7vVpVrfwVxVtLv^zt}Vp7þuTtVf!VtVf Vp^tæuWtVr6VtVVp^túuVt7tWtu6VtVq7r^tv7vVq^tvm@tvVq7~WqVt7rWtV7wT{v}Wt}VpVp_tþuAuÆuVpVt@tÎuVp7¾vVp7Æuf:Vp^t:WtVp^t>WrV~^tfVx7bTq^tvfÀtV~Vr@tfVqVt@tvzw}}Vp76V{7r7~fSVp7v@tæuVpVp_u6AtþuVp7þu7vV{7r7~fW7wV{V{7w;mTu7wWqVp^túuTgVp^tæuTr7uWtu6Vqr6Vt7v@tvVt7r7bLvvVq7wWqVt7~Wtzw}}VuVrW}t6V{3r6V}7wW}zw}Vt7bLvrVt7v@tv}Vp^ttTuVp^tt7tW`Vp^tþuWaVp^ttWnVuWtu6t6t6t6t6VtV`1r6Vt^tvWxVt7rTWtV{Vx;{sV|Vx7rWtVxVe?{wVt^tzWrzt}VnVu7r7rfhVp^ttVy7r7~fhVp^t¾uWqVp^t²uWtu6Vq3{rVt^tvVt7r^tv7r7~fhVq7wWqVt7zWtzv}v}Vt^tzWrVbVx7Z[v^Ts7b1{w}Vt^trWqVt^t~WtVp7þuVp7¢tVxf¹uVqVt7nWoVp^túuT~Vp^tæu7tWlVp^tþu7bWsV~Wtu6t6VqTzVo0{vVtVl0{vVq7nWqVt^tvWfVt7rWtV}Vf;{w7	Vz^tbTzVgVf7uTf^tvTjVzVj=mTzVrVrVz?mWrVf[vrVsVs7w\x077b0mWszw}}V~7r7rfh}VWtV}Vx;{wVgVx7uTqVsLvrVqVr@tvzw}}Vp^t¶uVp^t²u7r7zfhVp^tútTsVp^tætTb7jW{Vp7úuWxVp7tWyVp7tWf7vWuVsW|u6t6t6t6V|V{1r6V|^trWtVp7¶uV|^t~Tqf!Vu7wWrV|7jW|Vq7nWqu6Vq3{uVp7NVp^tÖwVp^tÒwVt7z^tvVt7f^tvfñt7nW7©ô¶vW~7sWzVp^tN7w1{tVp^tJTeV}9{tVgVe7uT~[vrTz7b1r67aW7Ñ×¶vW~zu}7	Vt7b^tvTV~^tvT~V~V?m7¶v=r67XW7È×¶vW~7~Wzzu}Vp^t¾uT~Vp^t¶u0r6Vp7¶u7r7rfV}Vt7nWtVp^t²uV~7tVe@tvVpV~7w@t¾uVq7nWqzv}v}Vb7jWVp7tWr7vW~Vp^tþtW|7vWqu6VsV~WuVqV1r6VpVsVqTt^tn@ttVpVt_tfAutVpVtvtv}utVpVt^tn@tÖuVpVt_tfAuîuVpVtvtv}uþuVp7þuf¾tVuVr^t~@t~VuVr_tvAtvV~7zW~Vq7jWqzw}}7v7r7r7jfhV{7vfßtV|7jTt7zWrVsW~t6t6t6t6t6V|3{vVtVr7zTq0{vV~7rVt7rVqfaT~3{w}VpV~@t®tVpVr@t¢tVpVuVs7zTu@tªt7r7vfßt7v7r7r7jfhVpVp^töw@tÎuVp7v@tÂuVpVp7v@tÆuVp7^Vp7ÆufVp^t^7w1{wVp^tZWtVp7þu7rf!Vp^túuVt@tvVp7w@ttVpVp_tþuAutVpVp^tÎu@tæuVpVp_tÆuAuþuu6t6Vp7VVp7þufVp^tV7w1{vVp^tRWrVp^ttTtVp^tt0r6Vp7t7wf }Vp^ttVt7tVr@tvVpVt7w@ttzw}}Vp^ttWrVp^ttWsVp^ttTt3{uVpVu@töuVpV~@ttVsVt7tW{VsW|u6V|V{0{u7vW~t	7rV|^tvTzVp^töw9{vl7rVp^t\nVz7qTt^tv7t0{vlVt^tZW~Vt^t^}WtVp7þuTuV~fDVuV~fGVp^tæuWuV~r6VuV~Vp^túuVu7uWqu6Vp7nVp7vVt^tvVt7r^tvfótVp^tjWuVqVp^tn@tvVq7rVu@tvVt7fWtVq7~WqV~7wT~{v}Wu}VpVp_tþuTkAutVpVu@ttV|7rW~VuVkÑ?r6Vp7tVu7r7~fTVp^ttWu}Vu7uWxVp^ttW7vWt7vWqu6t6VtVx1r6VtV^tv{wVpVq@tÆut	Vp^töwVz;r67vW}7wzw}Vp^t\nVz7qTy^tW}Vy^t}WyVpV|@túuVpVp7Æu@tæuVpVp7t@tþuVp7@@ttVp7ÊÔ¶v@ttVp7¶t7|VyV}Vp7þu7nVp7t7wfwzw}Vp^töwVz=r6Vp^t\nVz7qTt^tVt7vTq^tvfÂtVqVu@tvVtV@tV~W|zu}VVufÂtV~W|zt}Vq7wWqVt7~Wtzv}v}v}v}7rWs7vWrzw}VpVp7v@tòuVp7tTtVp^töwVp7òuTu7oføuVpV{@tÂuVpVs@tÆuVpVt@tÊuVpVu@tÎuVp7fVp7Æuf7vWt7vWz7rWq7vW~Vp^tf7w0r6Vp^tbWuVp7þu7rf!Vp^túuVu@tvVp7w@t¾uVpVp_tþuAu¶uVpVpvtÆu}uþuu6t6Vp7~Vp7þufVp^t~7w1{vVp^tzWqVp^t¾uTuVp^t¶u0r6Vp7¶u7wf }Vp^t²uVu7tVq@tvVpVu7w@t¾uzw}}Vp^t¾uW~Vp^t¶uWzVp^t²uWq}V~7tW|Vp^ttW~Vp^ttWuVp^ttu6VtV|1r6Vp^ttVp^töuVp^t\nVp^töwVtVq^tv7q7ùÔ¶v7[Vp7¶tf¼uVt7rWtzw}}VzVq7r7rfhVpVp^töwTt7r7rfPVpVt@t¾uVpVp_uvAt¶uVp7v@tÎuVp4öööö¶vAtÆuVuV~7tWzVuWu6VVz1r67vWq7rWtV^tvT|Vp^töw?r6Vp^t\nV|7qTt^t\nWqVt^tWt}Vp7v@tæuVp7v@tþuVpVt@tîuVpVtVq7u@têuVpVp7¶u@tÖut6Vp7þuf\x1BTtr67vW~Vt^tvTtVp^tÖuT}^t~Tx?r6V}^trVt7t^tv7wW~}t6Vp^tîuTt3{vVtVp^têuTq0{vVqVt7u\0WqV}^trW}u6t6Vt^tv7w1{vVt7r^tvTyVx9{vV~V}Vy7t^tv7wTyV~Vy=mW~}Vt7~WtVq7wTq{v}}V~7¶v;{wVp7ÆuV|f#}7vW~}V7rWV|Vp^t¾u9{wVp^t²uV|7tV~@tvzw}}Vu7r7rfhVpVp7Æu@tÞuVp^tÎuWtVpVp7Þu@tÚuVp7þuVtVp7Úu7cfªuVp^tæu7tWqVp^túuWuVp^tþu7vWtu6VtVq1r6Vp^ttVp^töuVp^t\nVp^töwVtVu^tvT~Vp^tÞuT^t~?r	V^trV~7t^tvs7v}7~7×¶v7UVp7¶tf¼uVt7rWtzw}}Vu7r7rfhVp^tÆuVp^tÂu7r7rfhVp^t¶uVp^t²u7r7rfhVp^ttVp^tt7r7~fh}VrVs7r7rfhVp7¢tfËtVaVg7r7~fhVp7®wTtf»tVp7wf¸tVp7wftVp7âtfÌtVpVp^t¾t@tÚtVpVp_u¶tAtÒtVp^tºtWuVtVp7v7ºv|vvVp[vWrVvVt7®v|vvVvVrLv*VvVu@t.VvVd@tVvVc@tVvVpvu¾w}tVw^t:Vw^t&7r7rfhVw^t.Vw^t*7w7wfhVw7vftVw7úwfÏtVp7¦uRvy}Vp7tVt7r^tvVt7~^tvfeVfV~VfeVp^ttTt7öööö0{vVxVyvtv}tvVxVy^tf@tfVpVt@tþuVpVzLvÖuVp^t\nVp^töwVuVp7þuVp7¶tf¸uzw}VuVp^töw9{vVp^t\nVpVp^t¾u@tÎuVpVp_t¶uAuÆuVp7FVp7Æuf:Vp_uFWkVu7qTt^tVt7v^tvfÀtVtVkAuVrWuzw}Vp^t¶uVp^t²u7r7rfhVrWuzv}v}wwt	Uv7fTtRvt6t6t6t6Vw^tv[vv7wxtwtv}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7Öô¶v@t~Vt7w@tvzt}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7Æô¶v@t~Vt7w@tvzw}Vt7Æô¶v@trVt7t@tvVtVw_t~At~}VvVtfÅwVt7fRv}twu	Uv7¦vTsRvt6t6Vt7í¶v7qfuTpr6Vp^tvTq7\b\x077ôööö0{wVs7q@tRVs7í¶v@tVVs7Öô¶v@tjVs7t@tnVw7v7v7vVsVs7n7í¶v7dVqfÇwTpfwVp7jfåtVv7v@t~Vv4ööööfAtvzt}Vv7v@t~Vv4ööööfAtvzw}Vs7nVpfêuVs^tn7öööö1r6VvVs^tV@t~VvVs_tnAtvzw}Vv7v@t~Vv4ööööfAtv}Vs7zTvVt7Öô¶vfÒwVs^tzTtr6Vs7v@t>Vs4vAtNVs4öööö¶vAtFVs4rAt^Vs4vAtVVs4öööö¶vAtnVsVw7v@t2VsVw7v@t6VvVuVrVs7nTvfÞwVvft}VtVs^tffªtVs7¦vRv}yvVvVwVtVuff7w}Åwww	Uv7fTuRvVt7Tf\\VuVv@t~VuVvVw@tzu6t6Vu7~fþwTv7T0{vVv7ªv0{vVv7öö²v1r6Vv7V9r6VtVvf\\zu}Vt7¦µ¶v7¢µ¶vf;VtVv7r\x007FÛVv7FVv7y\x07Tv7¡vVv7|?mÛ4VðòfQzt}Vt7Tf\\Vu7fRvy}VtVvÛ4Vð4ªvòfQzv}v}Òwws	Uv76TsRvVs7zVtf\'Vs7nVuVwVtf/Vr7tWp7vWuu6Vs7BVs7nfüwVs^tB7w0r6Vs^tNVuWqVwVuW~Vs^tJWuVs7zTV~Vqf8VVrVpf;zw}}Vs7zVwVuVtVuf8VvVs^tb@t~VvVs_tzAtvVs76Rv}QvVwVtVuVrfdWuVvVtVr@trVvVwVr7vVum@tv}âpt}	r\bUv7fTuRvVw7e7\x07TrVv7vVv7f=m7ùörTw7öö\n\x07W~Vw7f\0W4wVvVrVvVr=m7wfátTpÛðWx4	Vp7wÛðWyVv7wWqVp7K=W|Vv7g?W}t6t	u6t67¦¶v_uvW{t6V|3r6V{Vyõ\fTf4I.r6VfÑWvV}r67®¶v^tvVv7t^tvTv^tzWwVvfâtVv7rTtVt^tv7t@tvVvVwzp}u6Vu7rVvVrVqfãtVu^tr7w0{rVv7I?r67¦¶v_uv4	Vv7wÛðõ\fT{ÑWvV{4¶v"{w}}Vu7rVpVrVqfãtVu^tr{uzt}V{Vxõ&{wVu7rVpVrVqfãtVu^tr7w0{tzw}V{4v/{vVu7r7IVrVqfãtVu^tr7w0{w}V6vTv7	0r67vWvzrs7ª¶v^tvWw7ª¶v7v@tv7	Vv7fTtV~TvVvVt?mWvt6t6Vw7vVwVt0m3r6Vv7\x07Ww7®¶v^tvr67vWvVtVt7e7æö\n\x07Ts7fTz={uVwVz?{uVs7r7q@tvzt}7vWvVt7wVtm7u7òö\n\x07Tt7æt7æô\n\x07TsVt?{tVwVs?{t7®¶vVt@tvVs7r7u7wVwVs=m@tvu6Vv7öt0{tVvVt7v@tvVv7rWvzv}v}VtVv7\x07Tv9r6VwWvzt}t6Vw7rTs^tvTt7w\x073r6VwVtTwfâtzw}VsVt7t@tv}VwVvfàtzw}VwVs=r6VsVwfàt}VwWv}7ª¶vVv@tvzt}v}}Vu^t~WvVu^tz}WwVwVvVrTr0r	7wsVrVwfàt7u}WwVr7rVw@tv}Vu7fRvVv}wu	VvVw7e7\x07Tw7r^tvWut6Vv7rTr^tvTt7w\x073r6VvVtTvfâtzw}VrVt7t@tv}VvVu7t\x07r	Vw^tzVwfâtVwsVw}fàt}$wt	Vv^trTtVv^tvTw@tvVwr6VwVt@tr}7®¶v^tvVv^t~Tv7t^tv3r67¦¶v7¦¶v_uv4wVvÛðóAuv}}ÿwwr	Vu7	Ws7®¶v^tvVw7tWwt6u6Vw^tvTw3{wVwVw^tzTpVwVuVs\x07TrVt?{v}Vwfâtt6VwVr0r6Vw7rTwVw^tv7t@tvzw}VwVrfàt}VvVp@t~VvVr@tr7wWq}VvVq@tv}þwwr	t67®¶v^tv7IVwVvTufátTtVt7I9mTr7tTt^tvTs3r67¦¶v7¦¶v_uv4wVrÛðòAuvVtVv@tvzw}VtVv@tvVsVv@tr}VvVu@tzVvVr@t~VvVt@trVvVs@tvVw7rVu@tv}SvVv7÷t9r6Vv7hVvTv\0Vv7w7Jy}Vv7r\0}^ww	Uv7fTtRvVtVv^tv@tzVt7zVwfìtVt7fRv}wwp	Uv7fTrRv7|WuVwWtt6u6Vt7q;r6Vt7;{tsVr7pVuTs7rVtVt7æ¸vTt7æ¸vTp7u\x077vTq7wYvàª6MvvVs7tVpVq7v7u\x077wYvàª6MvvVu7rWuzw}}Vu7tTuVr7pVtVt7u\x077vTt7v7u\x077wYvàª6Mvv}7vVwVtm3r6Vu7wTuVr7pVt7w7h\x07[váª6Lvv}VvVr7pVu7|VufeVr7fRv}Hww	Uv7fTtRvVt7rVvCtvf£uVwVt^t~TvVt^tzf8Vt^trVv7w7wfhVt7fRv}ütwp	t6t6t	t6t6t6VwVu?VwVu=7w\x07xtswv}Vu7e7\x07TtVw7e7\x07Tw0{rVvVtTrVvVwTw7r[vv7t\x07r	Vw^tzWtVwfâtVwVtsVw}fàtzw}Vw7e7\x07TpVu7e7\x07Tq0{uVvVpTs7r[vv7t\x073{tVvVqTrVsVs^tzT~T={tVsfât7wVqVpV~0{wlVrVfàt}7u}WwVr7rVw@tvVvy}VtVufätTt3r67vy}Vwr6VtVvVw|vv}VvVwfåtVtWv}Vv}uvv}dvVvVwfätTv3r6v}Vv}#tu	w\b7wWr7rWst6VuÛVwÛ\bTq4VþÑ{vVqÑTw7ööööVt={vVvVt@tr7vWr7~WsVwWp}VvVsVp@tvVvVr@tv}tw	w\bUv7VTuRvt6Vwr6Vu7bTwVtf\'VwVtf@VvVu^tj@t~VvVu_tbAtvzw}Vu7~Vt7w7wfPVu_u~WrVvVt@t~VvVrAtv}Vu7VRv}°wtr	w\bUv7VTuRvt6Vwr6Vu7bTwVtf!VwVtf 7wVtVt7w;mTs7wWwVu^tnVu^tjTp7tWru6Vwr6Vr7	@tvVw7wWwVr7rWrzw}}VsVpWwt6Vt3r6Vw7wWwzw}Vr7	@tv}VvVu_tbAtvVvVw@t~zw}Vu7~Vt7r7rfPVu_u~WqVvVt@t~VvVqAtv}Vu7VRv}uw~	Uv7¦vTwRv7®¶v^tv3r67®¶v7	@tvt6t6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTt^tv7öööö0{vVt^t~7qWuVt^trWvu6t6Vu3{vVv^tv7t1r6Vv7n^tv7s0{w}Vv7öwWvVu7öwWuzw}}VwVu7v1LvyVw7fTv7¢À¶v7wfeVw7yVvf.Vt^tV7uWuVt^t2WsVt^t6WpVt^tJWqVt^tNW~Vt^tjWvu6Vur6Vv^tvWtVwVv^trTr@tVVwVt@tjVwVtVrV~VqfrLvPVwVtVrVpVsfrLvQVw7À¶v@tJVw7À¶v@tBVw7®À¶v@tZVwVw7Q@tNVwVw7P@tFVwVw7j@t^Vw7fTt7Zf\\Vw7^7uVtfVu7~WuVv7~Wvzw}}VwVw^tn@t>VwVw_tfAu6Vw767å¶v7å¶vf;zw}Vw767Ø÷¶v7tfe}Vw76fæw7®¶v7®¶v^tv7w@tvVw7¦vRvy}v}awc	Uv7¶wTtRv7®¶v^tv3r67®¶v7	@tv7þ¶v^tvTrVv=r67ò¶v^tvVv7vTv7vVv^tv7öööö1mW|}t6t6t6VwVr9{vV|3{v7ò¶v^tvVw7vT}^tv7öööö1{w}Vt7Âw7Ø÷¶v7tfezw}VtV|@t^V|^t^WvVt7ÞwTwV|^tZTrf\'VwVrfNVt^tÆwWwVrr6Vt^tÚwWqVv7RWvV}7ZT{^tvW~V}7^T^tvWyu6Vt7VV^tvV{^tvVv7R^tvVv7V^tvfñt7wWzt6Vt^tV7w1{vVt^tRTpV~9{vVv7r^tvVv^tvVyVp7ZTp^tVVp^tRfx3{vVt7ºvTuVv7jV|fñuVt7öwTsVp7~V}fñuVuVsfpWzVsftVuft}VwVqVzLvvVv7ZWvVw7wWwVr7wTr{v}}VtVt_tÞwAuöwVtVw@tþwVt7ZVt7öwVt7^7hfþuVtV|@tNV|^trWyVt7ÞwTvV|^t~T{f\'VvV{fNVt^tÆwWvV{r6Vt^tÚwWdV}^t~WeV}^trWb7vWzVt^tFWcVt^tBW`u6Vt7nV}VyVz7qTr^tVr^tfót7wWwt6Vt^tn7w1{vVt^tjTpVe9{vVbVp7qTp^tvWut6t6t6Vr^tvTq7t0{vVu7t0{vVr[v*Vp[v*1{uVp^t&Wst6t6Vr^t&T~3{vVs3{vV~Vr7¢v^tvVsVp7¢v^tvff{wzs}VsV~{r}t6Vq7w0r6Vu7w1{sVr^trVp^tr0{wzs}Vu7w\x07{r}Vr[v+Vp[v+1{uVr^tZTuVp^tZ1{uVp^t^W~Vr^t^WVu7wWq7vWwu6Vq7wTqr6VwVTu^tvVu7r^tvVwV~Ts^tvVs7r^tvff3{rVw7fWwVu7~^tvVu7z^tvVs7~^tvVs7z^tvf|{wzr}}7wWwVr^tBTuVp^tB1{uVp^tFWxVr^tFWf7vWsu6t6t6t6Vur6VsVfT~7~^tvV~7z^tvVsVxT7~^tvV7z^tvf|3{qV^tvWqt6V~^tvTw7t0{vVq7t0{vVw7w1{t7wWwVq7w1{V~7r^tvV7r^tv0{rz}Vw7t1{qVq7t1{qzu}7wWwVr^tJTuVp^tJ1{qVp^tNWxVr^tNWf7vWqu6Vur6Vt7ºvVqVfTsfÝuVt7öwVqVxT~fÝuVt^t&TwVt^t"Vt^tòwTVt^tþwffVt^töwV7w7wfhVt^t:Vw7w7wfh3{~Vs7nV~7nfm3{~Vs^tvTwV~^tv1{~Vw7t0r6Vs7r^tvV~7r^tv1{}Vs7Z[vvV~7Z[vv1{~V~7f^tvWt6t6t6Vs7f^tvTw7t0{vV7t0{vVw7w1{w7wWwV7w1{zVs7b^tvV~7b^tv0{tzz}Vw7t1{|V7t1{|zw}7wWwV7w\x07{|}Vu7wWuVq7FWqzw}}7wWw7wVr^tnTu7uVu7t;mTq7wVp^tnTs7uVs7t;m1{qt6t6Vq7wxtvwu}VuVs1{~Vu7t1{tVr7j^tvVp7j^tv1{~zt}Vr^tVTqVp^tV1{qVp^tjWsVr^tjWuu6Vq3{tVu7f]uvVs7f]uv{~Vu^tvT~Vs^tv1{~V~7t0r6Vu7r^tvVs7r^tv1{}Vq7wWqVs7nWsVu7nWuzv}v}7wWwVq7w\x073{wzp}Vr^t2TuVp^t21{sVp^t6WxVr^t6Wf7vWsu6Vur6VsVfTq7f^tvVq7b^tvVsVxT~7f^tvV~7b^tvff3{qV~^tvWt6t6Vq^tvTg7óööö0{vV7óööö0{vVqV~f¾w{wz}Vg7óööö1{~V7óööö1{~}Vu7wWuVs7nWszw}}Vr^t.Vp^t.1{sVr^t:TqVp^t:1{sVp^t>WsVr^t>WuVq7wWqu6Vq7wTqr6Vu^tvVs^tv1{qVs7rW~Vu7rVs7~WsVu7~Wu^tvV~^tv0{wzq}}Vp^t~Wut6Vr^t~7w0r6Vu3{qVr^tzVp^tz0{wzq}Vu{p}Vp^tfWuVr^tf7w0r6Vu3{pVr^tbVp^tb0{rzp}Vu3{uzs}Vu7wWuVs7fWszv}v}Vq7t1{tVu7t1{t}Vt7ºvTwVr7vV|fñuVt7öwTuVp7vV}fñuVwVufpVuftVwft7wWw{wVr^t\nTqVp^t\nT~1{wVp^tWsVr^tWuVq7uTqWwV~7uT~Wpu6Vwr6Vp3{tVw7~WwVp7~WpVs^tvVu^tvVs7~WsVu7~Wu0{wzt}}7wWwVqV~1{wVr^t7tWwVr^tWru6Vw3r67vWwzu}V`Vr^tvTp=r6VpVc[vv{t}Vr7rWrVw7rWwzv}v}7wWw}VvVdVwLvvVv7wWvVz7wTzV{1{v}}VyV{7qWpVtVt_tÞwAuöwVtVv@tþwVt7JVt7öwVt7N7ofþu7wWvt6V|[v>V}[v>1{vV|[v?V}[v?1{vV|^tNV|7J^tvV}^tNV}7J^tvf|3{vV|^t6V|7²v^tvV}^t6V}7²v^tvf|7wWv}VtVvLv=V}^t~WuV}^trWrVt^t6WvVt^t2WwVtV|@tVtVr@tVtVwV{VwV{?m@tVt7v@t*VtVvVw@t.VtVv@t"VtVp@t&VtVy@t:VtVrVu7q@tVtVt7½v@tVt7fVt7ºvf+t	Vt^tfTw3r67vWw7vWz7rzw}Vt^tbWrVt7öwTpVt7ºvTuf(Vt7v7rVt^töw7wTs7	VsmTsVs7r;mfDVt^tTsVr@trVsVw@tvVt7w@t\nVpVu7^|vvu6t6Vt7~Vt7öwTrf+Vt^t~Tp3{vVt^tzWuVt^t\nTwVt^t0r6Vt7ÞwVrf(Vt7vVt^tÞw7wTr7	VrmfG}Vt^tVw7uTrVu@trVrVp@tvVtVw7w@t\nzw}}Vt^t\nWwVt^tWzVt^t}WrVt^tJVv7w7wfhVt^tZVt^tF7w7wfhVt7v@tÊwVt4ööööfAtÂwVrVwVt7Âwf[VzVr7r7~fh}Vt7Âwfæw7®¶v7®¶v^tv7w@tvVt7¶wRvy}v}Iwt	u6Vt3r67vy}Vt7wWtVw[vvWuVv[vvWrVw7wWwVv7wWvVuVr0{v}VrVu}Ûwwu	t6t6Vv7öw9r6Vv7öf?{wVv7z\0WtVv7I\x077ö	WuVv7p\x007I\x077ö	WrVv7öör9{tVwVuLvtVwVrLvwVwVt7wLvvy}VwVvLvvy}VwVv7I\x077öwLvwVwVv7p\x007¶wLvvy}VwVuLvuVwVrLvtVwVt7I\x077öwLvwVwVv7d\x007wLvv}avVv^tvVv^trfÄtVv7fft}\\vu6Vwr6Vv^tvVv7r^tvfÎtVw7wWwVv7~Wvzw}}}Fwt	u6Vw7n1r6VvVwTt^tvVt7r^tv7w7wfhVw7zWwzw}}}Fwt	u6Vw7R1r6VvVwTt^tvVt7r^tv7w7wfhVw7zWwzw}}}ivu6Vwr6Vw7wWwVvf©tVv7jWvzw}}}BvVv7zWvu6Vwr6Vv7r^tvVv^tv7r7rfhVw7wWwVv7nWvzw}}}ivu6Vwr6Vw7wWwVvftVv7FWvzw}}}Dvu6Vwr6VvfÊtVv7z^tvVv7f^tvf¤tVw7wWwVv7bWvzw}}}Dvu6Vwr6Vv7f^tvVv7b^tvfÎtVvf tVw7wWwVv7VWvzw}}}Dvu6Vwr6Vv7j^tvVv7V^tvfÎtVvftVw7wWwVv7^Wvzw}}}Òtwt	u6t6Vwr6t6t6t6t6Vv^tvxrvwtus}t6t6t6t6t6t6t6Vv7~[vvx~}}wturspv}Vv7f^tvVv7b^tvfÎtz|}Vv7z^tvVv7f^tvfÅtz}Vv7z^tvVv7f^tvfÅtz~}Vv7z^tvVv7f^tvfÅtzq}Vv7z^tvVv7f^tvfÅtzp}Vv7z^tvTuVv7f^tvTtfØtVt3{sVuVt7^f`zs}Vv7f^tvVv7b^tvfÎtzr}Vv7rfÃtzu}Vv7rfÃtzt}Vv7rfÃtzw}y}Vw7wWwVv7FWvzv}v}Kvu6Vwr6Vv^tvVv7r^tvfÎtVv7~^tvVv7z^tvfÅtVw7wWwVv7fWvzw}}}ivu6Vwr6Vw7wWwVvftVv7FWvzw}}}nvVv7öööö1r6VvVw7w7wfh}}avVvVwfÐtVwr6VvVw7uf`}}fvVwr6VvVw7uf`}}Uww	Vv^tvTwVv^trTvfÙtVvr6VwVv7Ff`}}fvVwr6VvVw7tf`}}xvVvftVv7jfåt}{vVwr6VvVwf`}}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfÓtVt7VWtzw}}Vv^tvVu7~7Vfh}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtf¾tVt7fWtzw}}Vv^tvVu7r7ffh}:wu	Vv^trTu7~WwVv^t~Wtu6Vtr6Vw7r^tvVw^tvfÎtVt7wWtVw7zWwzw}}Vv^tvVu7r7zfh}Vww	Vv^trTwVv^t~fÐtVv^tvVw7r7~fh}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVt7wWtVw7zWwzw}}Vv^tvVu7r7zfh}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7r7rfhVt7wWtVw7zWwzw}}Vv^tvVu7r7zfh}dvVv^tvVv^tr7~7~fh}ôwwr	Vv^t~WtVv^trWuu6Vtr6VuVrTw^tvVw7r^tv7w7wfhVw7Rf¥tVw7Ff¥tVw7zfËtVw7Jf¢tVw7¾vf¥tVw7nf¶tVt7wWtVr7vWrzw}}Vv^tvVu7r7vfh}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVt7wWtVw7fWwzw}}Vv^tvVu7r7ffh}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVw7zfËtVw7n^tvVw7j^tv7w7wfhVt7wWtVw7ZWwzw}}Vv^tvVu7r7Zfh}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw7v^tvVw7v^tv7w7wfhVw7vf¶tVwftVw7þwf¥tVt7wWtVw7ÖwWwzw}}Vv^tvVu7~7Öwfh}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtf¥tVt7bWtzw}}Vv^tvVu7r7bfh}\nwr	Vv^t~WtVv^trWuu6Vtr6VuVrTw7¾vf¥tVw7¢vf¥tVw7F^tvVw7B^tv7r7rfhVw7J^tvVw76^tv7w7wfhVt7wWtVr7vWrzw}}Vv^tvVu7~7vfh}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtftVt7fWtzw}}Vv^tvVu7~7ffh}Vww	Vv^trTwVv^t~fÝtVv^tvVw7~7Ffh})wu	Vv^t~WtVv^trTuWwu6Vtr6Vw7z^tvVw7f^tvfÎtVw^tvVw7r^tv7w7wfhVt7wWtVw7nWwzw}}Vv^tvVu7r7nfh}Vww	Vv^trTwVv^t~fÚtVv^tvVw7r7bfh}Vww	Vv^trTwVv^t~fÛtVv^tvVw7~7Vfh}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfhVw7nf¥tVw7z^tvVw7f^tv7w7wfhVt7wWtVw7^Wwzw}}Vv^tvVu7r7^fh}Vww	Vv^trTwVv^t~fÙtVv^tvVw7~7Ffh}6wu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtftVt7öwWtzw}}Vv^tvVu7~7öwfh}/wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tvfÎtVw7~ftVw7VfÃtVt7wWtVw7ZWwzw}}Vv^tvVu7r7Zfh}uvv}_ww	Vv^trTwVv^tzVw7u\0fÐtVv^t~Vv^tv7r7~fh}_ww	Vv^trTwVv^tzVw7nfÜtVv^t~Vv^tv7r7nfh}xvVvr6VvVwfÎt}}Tww	Vv^tvTw7öööö1r6VwVv^tr7w7wfh}}`vVv^tv7öööö1r6VvfËt}}gvVvr6VwVv7r7rfh}}`vVv^tv7óööö1r6Vvft}}dvVv_uv4t$r6Vvft}}KvVv^tv7t1r6Vv^t~Vv^tz7w7wfhVv7Vf¥tVv7Zf¥tVv7bf·tVv7Nf¥t}}Ætwr	t6Vv^tv7t0{vVv^t&Vv^t"f¤tVv^t^TtVv^tZTwfÆtVwr6VtVw7rf`}Vv^tFTr7zWwVv^tBTuWtu6Vtr6Vw7r^tvVw^tvfÅtVt7wWtVw7fWwzw}}Vur6VrVu7rf`}Vv^tNTtVv^tJTwfÇtVwr6VtVw7Ff`}t6Vv^tn7s?{vVv^tVTw3{vVv^tjVw7nf`}Vv^t2TuWtVv^t6TrWwu6Vtr6Vw7f^tvVw7b^tvfÎtVwf tVt7wWtVw7nWwzw}}Vur6VrVu7nf`}Vv^t:Tw3{vVv^t>Vw7uf`}}dvVv^tv7u1r6Vvft}}`vVv^tv7öööö1r6Vvft}}{vVv3r6VwfÁt}}Kww	Vvf»tVv7zf¸tVv7nftVv^tBTwVv^tNfßtVv^tFVw7r7jfhVv7JfÌt}lvVv^tvVv^tr7w7wfhVv7zfÍt}avVvf¾tVv^tzVv^tf7w7wfh}4vVv^tvVv^tr7r7~fhVv^tzVv^tf7w7wfhVv^tnVv^tj7r7nfhVv^tRVv^t^7r7bfh}IvVv^tfVv^tb7w7wfhVv^tjVv^tV7w7wfhVvftVv7Bf¥tVv^t^Vv^tZ7w7wfh}±wwu	t6t6t6t67sVv^tvTu7ööööVu7v8mxswwwtuv}Vv^t~WtVv^trTvWwu6Vtr6Vw^tvVw7r^tv7w7wfhVw7fftVt7wWtVw7VWwzw}}VuVv7~7Vfh}y}Vv^trVv^t~7w7wfhy}Vv^tzWwVv^t~TuWtu6Vwr6Vw7wWwVtftVt7fWtzw}}Vv^trVu7~7ffh}RvVv^t>Vv^t:7w7wfhVv7¢vf¥tVv7vf¥t}<ww	t6t6t6t67sVv^tvTw7ööööVw7v8mxswwwtuv}VvfÏt}y}Vv^trVv^t~fÄty}Vv7rf°t}kvVv^tv7t9r6Vv^trVv^t~7~7ffh}}yvVvftVv7nf¾t}WvVv^t~Vv^tzf¤tVvfÃtVv^tVVv^tRf¤t}yvVvfÊtVv7zfÈt}TvVv^tvVv^tr7r7~fhVv^tzVv^tf7r7~fh}TvVv^tvVv^tr7w7wfhVv^tzVv^tf7w7wfh}kvVv^tVv^tfÎtVv7vftVvf¯t}_vVv^tvVv^trfÀtVv^t~Vv^tzfÀtVv^tfVv^tbfÂt}avVv^tVVv^tRf¤tVv7nfÃt}KvVv^tFVv^tBfÎtVvf»tVv^tzVv^tf7r7rfhVv7nfÊtVv7Rf¸tVv7ºvf½t}4vVvf«tVv^t:Vv^t&7r7rfhVv^t.Vv^t*7w7wfhVv7vf½tVv7vftVv7úwfÏt}Ìwwr	Vt7t\0WrVwWuVvWsu6Vrr6Vs^vvWpVsVu^vv@vvVuVp@vvVr7wWrVu7rWuVs7rWszw}}t6Vt7u\x073{vVwVt7J\x07TuWwVvVuWv7vWrVt7t\x07r6VvYvvWuVvVwYvvMvvVwVuMvv7tWr}Vt7w\x073{vVvVrTv[vvWtVvVwVrTv[vvLvvVvVtLvv}}¶twp	Uv7fTpRvt6Vu7q;r6Vw7w\x07Wwu6VuVr0r6VuWrzu}VwVtVr[vv0r67wWszusVr7wWrzw}v}v}t6VtVt7u7\n\x07Ts1r6Vp7~VwVtVsVtTrft7wWsVp^t~7w\x07{w}Vu7~W~Vw7w\x077÷ôò~Wsu6t6t6VrV~;r67öôò~VtVrTq^tvVsTV7öôò~Vq7r^tvVsTqVq\x077ö÷ôò\x077ö÷ôò0{w}VpVwVtVrVuVrft7wWsVp^tv7w\x07{w7vWszr}Vr7~Wrzw}}Vp^trVrWrzw}Vp^tzWr}VvVr@trVvVs@tvVp7fRv}8wt	Vw7w\x07Wr7vWwu6t6VwVu0r6VuWwzw}VrVwVt[vv0r	7wsVw7wWwzt}Ws}}VvVw@trVvVs@tv}ôstp	w\bVt7qTu7vVtVu9mWqVw7u7\n\x07VwW~u6t6Vvt	t6t6t6t6t6t6t6t6VtVr=r6VwVr[vvTs¶Tp7v>r64ööööæVWVs[v¨«67txustu}V~Vr7u\x07{|u6t6VrVq?r6VwVrTu7r^tvVu^tv7ö÷ôò\x073{w}VtVrVtVr=mWuu6VtVr;r6VuWrzy}VwVrZvv7v>{xVr7wWrzv}v}Vr7~Wrzv}v}VvVt@t~VvVw@tr7vz~}Vr7wTuVt9{uVwVuZvvWut6t6t6Vs7w1r6Vs7w0{wVp7i7w\x077z?{tVp7\b\x0771{|Vu76>{uz|}Vu7\x077Ö	0{tz}Vu7é	<{~zw}Vu768{q}4vWVr7tTuVt9{pVwVuZvv7É	:{szw}Vr7wTuVt9{tVwVuZvvWut6t6t6t6Vs7wxswvvvtv}Vp7y7w\x077t={~Vu76>{tz~}Vu7v7w\x077F?{wzq}Vu7ù	<{p}Vr7tTuVt9{tVwVuZvv7É	<{v4vWVr7uTuVt9{sVwVuZvv76>{r4ööööævWzs}4ööööæ¶vWzr}Vr7wTuVt?{w}4vWzt}VwVuZvv7É	<{w}Vu7wWrzu}VvVVrÛòAtr7w}@tvy}Vr7wWrzv}v}wwr	Vv7}Wu7EWwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^t©67}Vu=mWtVwVrWwzw}}VtVt7t^t©67}TwVu?VwVu0Tw7t7©¶vTu^tv7}Wtt	t6Vw7G={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7½¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}wwr	Vv7}Wu7]Wwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^tÚ67}Vu=mWtVwVrWwzw}}VtVt7t^tÚ67}TwVu?VwVu0Tw7t7Ú¶vTu^tv7ÕtWtt	t6Vw7_={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7¯¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}utr	w\bUv7ÖwTuRv7®¶v^tv3r67®¶v7	@tvVu7¶v^tv@tFVu7¶v_tvAu^Vu7ª¶v_tvTqAuVVu7v@t>Vu7v@t&Vu7wLv.VuVu7¾vTsVu7VVqÑ7t0mTr_tvAu~VuVr_t~AufVuVr^tf@tnVu7~WrVuVt7y\x07Tp7;r	VuVp[vÎÀ6Lv.VuVt7d\0Tr7w@t"VuVr7v1@t&VuVt7r\x007v\x07Tt7w@t:VsWrVt7v1s7t}@t>VuVrvtv}uVVuVr^tf@tFt6t6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTv^tv7öööö0{vVu7¾vTrVv7F^tvVv7B^tvt	Vv^t~Vw;r67vWt7vWv7wzw}Vv^trVw7qTt^tWvVt^t}VvVtVu7Vf³wVu7v@têwVu4ööööfAtâwVrVu7âwf²wVuVu^têw@t6VuVu_tâwAuNVrftzw}Vu7N7Ø÷¶v7tfe}Vu7Nfæw7®¶v7®¶v^tv7w@tvVu7ÖwRvy}v}·tww	Uv7æwTtRv7®¶v^tv3r67®¶v7	@tvVt7Þ¶v^tv7Ú¶v^tvVwfùwVt7~Vt^tvVt^trfeVt7v@tjVt7v@tbVt7vLvRt6t6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTv^tv7öööö0{vVt7NTwVv7F^tvVv7B^tvVt^tzTvVt^tf7vVt7bf³wVt7v@túwVt4ööööfAtòwVwVt7òwf²wVtVt^túw@tFVtVt_tòwAu^Vwftzw}Vt7^7Ø÷¶v7tfeVt^tzWv}Vt7^fæwVt^t~Vv7w7wfh7®¶v7®¶v^tv7w@tvVt7æwRvy}v}³wws	Uv7VTwRv7®¶v^tvr6v}7®¶v7	@tv7ú¶v^tv7æ¶v^tvWt7ú¶v4ööööfAtv7â¶v^tvWu7â¶v7v@tvVw7~TsVtVvVuVvVu?mfuVw7v@tjVw4ööööfAtbVsVw7bTvf^VvfæwWvVw^t~Vw^tz7w7wfhVt7w7wfh7®¶v7®¶v^tv7w@tvVw7VRvVv}uwr	Uv7öwTuRv7®¶v^tv3r67®¶v7	@tvVuVtOunVu7Ú¶v^tv7t@tbVu7Þ¶v^tv@tfVu7Ö¶v^tvTr@tzVu7ê¶v^tvTs@t~t	7uVv7þ¶v^tv9{vl7u7ò¶v^tvVv7vTv^tv7öööö0{vl7uVwVv^t~9{vlVv^trVuVv@tVu4rAt*Vu4vAt"Vu4öööö¶vAt:Vu4wAt2Vu4vAtJVu4öööö¶vAtBVw7qTv^tvWwVuVu7~@tt6t6Vw7t1r6Vr3{wVs^tr7	0{w}Vu7vVu7BVvfÎwzw}Vu7vVu7BVvVvf¶w}Vu7BftVu^t}WvVu7vLv2Vu7v@tJVuVu7BVu7vVv7u0Twmvtr}uVt	7vVvVwmTv7t0r67¶vVuvuV}tv7yzw}VuVuvuV}tNVuVv@tB7ª¶vVu_tBAtv7¶vVu_tJAtv7¶vVu^t2@tvVu7Bft}7®¶v7®¶v^tv7w@tvVu7öwRvy}v}ÿux	w\bw\rUv7ÖwTtRvt6t67®¶v^tv{v7®¶v7	@tv7Ê¶v_tvWf7Ê¶v4öööö¶vAtv7²¶v7v@tvVt7v@tfVtVfAu~7rWrVv7þ¶v^tv9{w7ò¶v^tvVv7vTs^tv7öööö0{wVtVwOu^Vt7Þ¶v^tv@tVVt7ê¶v_tvAunVt7Ú¶v^tv7t@tRVt4rAt.Vt4vAt&Vt4öööö¶vAt>Vt4wAt6Vt4vAtNVt4öööö¶vAtFVtVt7n@tVtVs@tVt7þwVs^t~Tp7v7r7bfRVt^tþw7w0{vVt^túwW{7wVpVp7w;mTq7b7bWrVt^tæwW~u6VuV~WvVuVr1r6Vv7v@tvVv7f7wLvvVv7~7v@tvVu7bWuzw}}t6Vp3r6Vq7wWqzw}Vv7wLvfVv7v@t~Vv7v@tv}Vt7þw7r7v7r7RfRVt^tþw7w0{vVt7v@tVtVt^tæwT|@tVtVt^túw@tVs^trTuVs^t~7qWxVt7vWz7vWvu6V~Vv7bWru6t6t6t6VuVx1r6Vv7wWsVu7öwWpVu^tv7t0{uVt7vVt7FVuVuf¶wVt^t7t0r6VtVt^tT}Vu7v^tvVu7v^tvVu^tvVu7r^tvVt[vòwf´wVt^tvTy3{tVt^trW}Vt^tV0r6Vt7v7r7RfVVt^tW|}VzvtvWgV|V7RTrVu@tfVrVv@tVVrV}@tjVrVy@tnVrVu@tbVrVg}tvVtV7wT@tV7r0r6Vt^tVt^tVt^tT|7rV~VqfÊwVt7v@t7vW}VpWuVsWvzp}VtVt^tòw@tîwVtVtvt}uþwzt}Vt^tVt^tVt^tTvVV~VqfÊwVt^tVv7r7RfhVt7~Vqf Vq7bWsVqVt^tfTvWpVt^tzVv7tWv7vWuu6VuVs1r6VvVuV~ft@tvVu7bWuVv7rWvzw}}VtVp@tfV{V~7r7bfhVt7Fft7¶¶v^tvWr7Ê¶v^tvWuzp}Vt7þwVt^tV}VuVuVz7vVuf·w}VvVq9{vVrVt^tîw@tfVrVtvuþw}tv}Vr7bWrVpWuVsWvzv}v}v}v}VuVr7r7rfh7Ê¶vVt_u~Atv7²¶vVt^tf@tv7®¶v7®¶v^tv7w@tv7¶¶v^tvVt7ÖwRv}ídtq	w\bUv7æ~TsRv7®¶v^tv3r67®¶v7	@tvVsVrOuFVs7Þ¶v^tvTp@t^Vs7ê¶v_tvAuVVs7Ú¶v^tv7tTq@tZVs7þr7w7wVtVpVuVqVtTp7vVpVq;m=TpmVtVq=m7vVuVpmftt6t6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTq^tv7öööö0{v7wVs^túrVs^tþrTvmWt7vVs^tærVvmWuVs4rAtuVs4vAtªuVs4öööö¶vAt¢uVs4wAtºuVs4vAt²uVs4öööö¶vAtÊuVsVq@tuVq^trVw7qTv7vVwVq^t~T~?TmW|VsVs7V@tuVq^t"W}Vq^t&Wpt6VwV~?r6Vs7uVs7ÊuVvfÎwzw}Vs7vLvòrVs7v@tuVs7v@tu}Vs7NVq7F^tvVq7B^tvVtVuV|Vs7uf³wVs7nVs^tV7vVs^tRmVs^t^Vs^tZfVs7þqVs^tnVs^tjfØuVsVu@tÖqVsVt@têqVsVp@tâqVsVpV}7^@tîqVs7ÆqTpVs7âqf7rWu7vWw7vWtVs^tÆq7öööö1r6Vs7f7r7r7^fSVs^tfWwVs^tbTuVp7^|vvVs7w@tÚqVsVu@tÞqVsVw@tÒqVsVsvtâq}u®q7^Ww7wWtu6Vs7qVs7®qfVs^tq7öööö1r6Vs^tÒqVt0r6Vs7ÒqVt7w7r7^fWVs^tÞqWu}VwVuVs7q7^|vvVsVt7wTt@tÚqVw7^Wwzw}}Vs^tÒqWw}Vs7þsVs7NTp7¾v|vvVs7v@têpVs4ööööfAtâpVs7v@t¶pVs4öööö¶vAuÎpVsVt@tÂpVsVu@tÆpVsVw@tÚpVs4vAuþrVs4vAtpVs7v@tºpVs4öööö¶vAt²pVs7v@t®pVs7v@tpVs4öööööwAu¦pVsVs_tþqAuÖpVsVs^tæq@tÞpVs7v@töqVs7v@tpVs4öööööwAtªpVs7t@t¦sVs4tAuîrVs7v@tpVs4öööö¶vAupVs7âpWwt6t6V3{vVv^tvTt7t0{vVs7~Vs^tuVv7v^tvVv7v^tvVtVv7r^tv7wf´wVv7¦v7vVv^t&Ttm^tvVv7¦vVv7vVtm^trVs^t~Tt7wVtmTuVs^tz7vVtmTtfòuW~Vs7v7vVq^tZfétVpVs7Êu7N|vvVs7q@tîwVsV~@tâwVsVt@tæwVsVu@túwVsVv@tþwVsVv@tòwVsVq@t\nVsVs7V@töwVs7qTtVpVs7uVs7þrTvf¸wVpVvVtf¶uVs^tâpVs^tîp7w7wfhVwVs^t6@t~VwVs_tNAtvVpVv7öu|vvzw}Vs7vLvqVs7v@tqVs7NTvVs7þrTtVs7qf¶u7v7w7w7wfhVwVs^t6@t~VwVs_tNAtvVvVt7öu|vvVs7Êuft}Vs7v@tqVs4ööööfAtqVs7Ò°¶v@tòpVsVs7îuTw@töpVs7x@tsVs7Â°¶v@tsVs7¦ð¶v@tsVsVs7Æu@tsVs7~@tsVs7ì°¶v@tsVs7ò°¶v@tsVsVs7úuTt@tsVs7p@tªsVs7â°¶v@t®sVs7³¶v@t¢sVsVs7ötTu@t¦sVs7s@tºsVs7³¶v@t¾sVs7ª³¶v@t²sVsVs7¾vTq@t¶sVs7|@tÊsVs7ð¶v@tÎsVs7¦ð¶v@tÂsVsVs7Úu@tÆsVs7@tÚsVs7¦³¶v@tÞsVs7¶³¶v@tÒsVsVs7öuTp@tÖsVs7s@têsVs7Í¶v@tîsVs7¦ð¶v@tâsVsVs7Þu@tæsVs7}@túsVs7Â³¶v@tþsVs7Ò³¶v@tòsVsVs7tT~@tösVs7q@trVs7Í¶v@trVs7¦ð¶v@trVsVs7Òu@trVs7g@trVs7æ³¶v@trVs7ö³¶v@trVsVs7tT@trVs7{@tªrVs7®Í¶v@t®rVs7ÆÁ¶v@t¢rVsVs7ªtT|@t¦rVs7~@tºrVs7¶Á¶v@t¾rVs7²¶v@t²rVs7u@tÊrVs7²¶v@tÎrVs7âõ¶v@tÂrVsVs7¦t@tÆrVs7q@tÚrVs7²¶v@tÞrVs7âõ¶v@tÒrVsVs7²t@tÖrVs7q@têrVs7ª²¶v@tîrVs7Æ÷¶v@târVsVs7ÎwT}@tærVs7|@túrVs7¤²¶v@tþrVsVs7N@t¶rVs7qVs7þr7fftVs_tqWzVs^tqWvV}ftVs^t²tVs^t¾t7w7wfhVs^t¦tVs^t¢t7w7wfhV|f½tVf´tV~f²tVpfµtVqf¡tVuf®tVtf³tVwfËtVv7öööö0{vVsVzAtúrVsVv@tþrzw}Vs7v@tærVs4ööööfAtþr}Vs7þrfæw7®¶v7®¶v^tv7w@tvVs7æ~Rvy}v}Åwwu	Uv7fTtRv7®¶v^tv3r67	Wu7®¶v7	@tvt6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTv^tv7öööö0{vVt7~7Þ¶v^tv7Ú¶v^tvVwfùwVtVvVt^t~Vt^tzfótVt^tr7	Vt^tv7w\x07mWu7®¶v^tv7wWr}7®¶vVr@tvVt7fRvVuy}v}ww	Vv7vf\\7vVt7rWtu6t6VtVu1r6Vu3{wVv7Zf\\zw}Vv7vf\\y}VwVvfsVv7Lf\\Vw^t~VvVw^tz^tzgvvVu7fWuVw7fWwzv}v}ówws	Vv^tzWwVv^t~WuVv^tr7wWtVv[vfWrt6Vv^tvTs7w0r67	WvVt3{w}7	WvVu7wVw7	17w1{vVt7vVsmTt7v={vVw7w7vVumTw7v={vVt7rVrVw7dWv}Vv}êtww	Uv7ÆwTwRvVwzvvvvvvvvvvvvvvvv}u6Vwzvvvvvvvvvvvvvvvv}uFVwzvvvvvvvvvvvvvvvv}uVVwzvvvvvvvvvvvvvvvv}ufVw7~Vw7f7¶vVvf÷ut	t6Vw^t~7w1{vVw^tz7¶v1{vVw7òÕ¶vvtv}uVw7Ô¶vvtv}u&VwVwvu6}uÖwVwVwvuF}uæwVwVwvuV}uöwVwVwvuf}uVw7¦vVw7vfuVw^t&zw}Vw7vVv7ufõuVw^t}Vw7ÆwRv}Üstb\rs	VwvrTzW|VwvrT{WqVwvr&TxWsVwvr6TyW~VwvrFTfW}VwvrVTgWVwvrfTdWrVwvrvTeWpu6Vn7öt1r6t6Vo3{v7xWwVtWau6Vw7h0{wVaVtVw7{7y\x077rvrvTu7xÝwVu7dÛw&Vu7oÝwVu7qÛw&\'Vu7uÛw\'VavrvØwVtVw7s7y\x077rvrvØwVtVw7y\x077rvrvTu7{ÝwVu7eÛw&Vu7yÝwVu7gÛw&\'Vu7|Ûw\'Øw}rvVa7fWaVw7wWwzv}v}Vo7wWoVn76Wl7vWwVtWau6Vw7¶v0r6VlWnzusVpVr8WbVpVr&V8WcVsVqV~$V|ØwW`VavrvVwVnWmVw7rWwVa7fWaVqW|VsWqV`V~Ts7cÝwVs7}Ûw&Vs7lÝwVs7pÛw&\'Vs7qÝwVs7oÛw&\'ØwØwVm7®¶vtvØwTuV}ØwW~VW}VrWVpTr7eÝwVr7{Ûw&Vr7hÝwVr7tÛw&\'Vr7|ÝwVr7`Ûw&\'VcVb&ØwVuØwWpzw}v}v}}VvV|VzØw}rVvVqV{Øw}rVvVsVxØw}r&VvV~VyØw}r6VvV}VfØw}rFVvVVgØw}rVVvVrVdØw}rfVvVpVeØw}rv}£wwq	u6t6t6Vs7n1r6VuVsT7r^tvTpVrT~Vp9{wzt}VtVr;{wVwVr7öwLvvVt7öw7¶vVr7A=mTq7tTu;{wVq7Vr?{wVwVuVr7s\x007w\x07Vr7}LvvVtVq7wTu;{wVwVuVr7u7w\x07Lvv7wW|zw}VtV~?{vVpr6VwVrV^tvVp|vv}Vs7~WsV~Wrzw}}VvVq@trVvV|@tv}çtwq	Uv7ötTpRvVt7rWqVwVt7pW76WtVpWwu6Vtr67vWu7vWs7vW~VwVq7i;r	VtVTr7¶u^vvTu7÷q\x077~Vu7n7÷q\x07W~Vr7¶t^vvTu7÷q\x077~Vu7n7÷q\x07WuVr7¶w^vvTs7÷q\x077~Vs7n7÷q\x07WsVr76^vvTr7÷q\x077~Vr7n7÷q\x07s7v}gVsjwVujtV~ju}rvVw7fWwVq7wWqVt7rWtzw}}VvVp7öt|vvVp7ötRv}»st|	w\bUv7ÖwTuRvVu7òÕ¶vvtv}ufVu7Ô¶vvtv}uvVu7V7v7¶v}vVwVt7uW|7VuW}u6t6VwV|1r6Vw^tvWVw^trTzWqu6Vq3{t7¶vVrTtVqVtVq?mT~Vt7vVt7¶v;mTtVtV~=mWsVWpVrWtu6t6Vs3{vVtV}0{vVu7VVtVp[vvLvvVs7wWsVp7wWpVt7wWtzw}}VqV~WqV~VWVrV~Tr7¶v1{vVu7vTtVu7V7¶v|vvVuVtfu7vWrzv}v}t6Vu7vVrr	Vr7¶v={wVu7VVrsVu7V}TwTt3{vVw7vVt}v}Vr7¶v?WtVu7VVrWsu6Vtr6Vs7öwLvvVt7wWtVs7wWszw}}Vr7A=r6Vu7vTwVu7VTt7¶v|vvVuVwfuVt7v7¶v}v}VuV{4NðV{4öuõ4^ðòV{4ööqõ4nðV{4öööyõ4~ðòòV{4~þ4öööyõV{4nþ4ööqõòV{4^þ4öuõV{4NþòòòAtVu7vWr7NWw7vWt7vWs7vWpu6t6t6Vp7w\x07r6Vt7¶v1{wzt}Vw7¶vVt9{wVwVtWt}Vs7~0{vVu7VVtVrVs[vvLvv7wWpVs7wWsVt7wWt7vWwzw}}Vu7vTwVu7V7¶v|vvVuVwfuVvVuvuf}tfVvVuvuv}tvVu7ÖwRvy}Vw7~WwVzÛ4uðV{\nW{zv}v}?ww	Uv7VTrRvVrVu@tjVrVt@tnVr7w@tbVr7í÷¶v@tfVrVw@tzVrVv@t~Vr7~ftVr7VRv}?ww	Uv7VTrRvVrVu@tjVrVt@tnVr7|@tbVr7ç÷¶v@tfVrVw@tzVrVv@t~Vr7~ftVr7VRv}þwwt	Uv7fTuRvt	Vw^tvTw^tZVt;r67vWt7rzw}Vw^t^Vt7ZTw^tbWtVw^tf}WwVu7rVtf!Vtr6Vt7tTrr6Vu^t~VwVr|vv}VuVt@tz}VvVu^tz@t~VvVu_trAtvVu7fRv}tw	Uv7VTrRvVw^tvWqVr7~TuVw^trTsfDVuVsfGVr^tfWuVrVsr	VuVsVr^tzVu7uWuVt^tjWVt^tVW|u6Vut	V|Vq^tvTp;r67vWp7wzw}VVp7uT}^trWpV}^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}sVu}@tfVw^t~WqVr7bTuVw^tzTsfDVuVsfGVr^tjWuVsr6VuVsVr^tnVu7uWuVt^t^W~Vt^tZWtu6Vut	VtVq^tvTp;r67vWp7wzw}V~Vp7ZT^trWpV^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}Wu}VvVr_tbAtzVvVu@tbVvVr^tf@t~VvVr_t~AtvVr7VRv}ãtw{	Uv7FTrRvVr7zVw^t~T~VtVuføuVr^tjTVr^tV7tW{Vw^trW|Vr^tnWxVWpu6t6VpV{1r6Vr7RVtVp^tvTqVugwvVp7rWpVr^tZ7tW}Vr^t^WzVr^tRWy7vWsu6VsV}0{tV~VsVz^tvTf=r6V|Vf[vv{u}Vs7rWszv}v}VxV7r7rfhVr^tzVr^tf7r7~fhVvVw^t~@t~VvVw_tvAtvVr7FRvy}VyVz7r7rfhVqV~9{vVqV|TqVq[vvVsV}1Lvvzv}v}Lww	Uv7fTuRvVuVt@t~VuVw@trVuVu7r@tzVvVtVu7z7lfªuVu7fRv}!ww	Vv^tvTu^trTvVw=r6VvVt=r	Vu^tvTvVw7qTw^tVw^tVvVt7qTv^tVv^tfys7w}y}7	7vVvVt=m}tt\nw	Vv^tvTv^trTsVw=r6Vv^tvVw7r]uvWu}VtVs?r6Vv^tvVt7r]uvWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}tt\nw	Vv^tv^tvTv^t~TsVt=r6Vv^trVt7F]ufWu}VwVs?r6Vv^trVw7F]ufWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}²twr	t62vvvvvv/62vvvvvvvvVwVw2vvvvvvvvmTwVw2vvvvvv/6mTw2vvvvvvvv{vVw2vvvvvv/6r67wWszw}Vtr6VwíuWt7tWszw}7tWs7	Vw2vvvvvv/6Õ2vv7ÔuTt7tTuVtVu=mTu7	VuÎ2vv7Õ2vvvvvv/6ÔVwmWu7vVt7tTr7vVtVr9mTtVtÎ2vv7Õ2vvvvvv/6ÔVwmWtu6VtVu9{wVtVuVt7w\0VtTr7wVrÎ2vv7Õ2vvvvvv/6ÔVwTpmWtVrVuVpmWuzv}v}VvVt@trVvVs@tvVvVwOu~}¤~wb	Uv7æwTrRvVr7JVwfïwVr7¾vVwfïwVr7¢vVwfïwVr7v@tVr4öööö¶vAtVr7v@tVr4öööö¶vAtVr^t.WzVr^t*W{Vr^t&WxVr^t:WyVr^t6WeVr^t2Wbu6VfVwVwVf?mWst6u6VsVfTq0{wVr7FVyVxVqfáwVq7wWfVr^tF{v}7vWpVr7v@töwVr4öööö¶vAt7wW~7rW}u6VzVq7uTsWcVsVyW`u6V~7w\x07r6VqVx?r6V`Vg@trV`7w@tv}VqV{?r6VcVg@trVc7w@tv}Vr7vVqf#Vr7òwVtVqVugwvVr^tþwTVr^túw7tW~Vr^tòwW|Vg7wWgVr^tVp0r	Vr7v7r7bfVVr^t\nsV}}Vp7bTsV~@tfVsV|@tzVsV@t~VsV@trVsVq@tvVrVp7wTp@töwVr^t\nW}}t6t6t6t6t6t6Vp3{vV}Vp7bTs7bT3{vV^tvWVs7zT|^tvT~Vs7r^tv0{wV|V~7r@tvVr7^VyVxV~^tvTsfáwVr^t^T~7w\x07{tVsWqzs}V}7zWqu6Vpr6Vq^tvVq7~^tv7r7rfhVp7wWpVq7bWqzw}}Vr^tVr^t\n7r7bfhz~}Vr^t\nW}t6Vp3r67vWpzw}VrVp7wTp@töwV}Vp7bTs^trT~3{vVs^tzV~7r7rfh}Vr7nVzV{Vfáwt6Vp3{vV}Vp7b7bTs3{vVr^tn7w\x073{vVzV{Vs^tvVr^tjfîw}Vr7fVzV{VfáwVr^tbVr7~VyVxVfáwVr^t~WsVr^tf7w1{w7vW~Vs7w1{rVr^tz1{rzt}Vr^tZW|Vr7VVeVbVsfáwVr^tV{tVzV{VV|fîwzt}7vW~Vs7w\x07{t}Vr^tVr^tTs7t7rW|u6t6Vs3r67vWszw}VbV|^tvTd=r6VeVd7uTaV@trVa7w@tv}Vs7wWsV|7rW|Vr7vVdf#VVd1{w}}VrVs@tzw}}V~7wW~zv}v}}VvVr^t@tbVvVr_tAtzVvVr_tJAtvVvVr^t2@t~Vr^tVr^t7r7rfhVr^t"Vr^t.7r7~fhVr^t>Vr^t:7r7~fhVr7æwRv}ótwp	Uv7æwTpRvVp7bVtf?Vt7rWtVp7vW~Vp7NWu6t6t6Vtr6VpVq@tRVpVu@t^Vp7w@tVVp7FVwVp7VVrVsfæuVp^tFT|7s1{tVp^tBWwVv7v@tvVvVw@trVp7bfºtzw}VpVp^tj@tNVpVp_tbAuFVp7~Vp7Ff>VvVp_u~Atv}Vp7æwRvy}Vp^tBW}V~V7^|vvVpV}@tVpV|@tVt7fWtVw7fWwVq7wWqVp7bVp7vf3zv}v}Àkt{	w\bUv7ÖtTsRvt6t6t6t6t	t6t6t6t6t6t6Vu7¶v;r6VrVuVr^tRTpVuVp=m@tRVw^tv7òööö0r6Vs7vVw^t~Vw^tzVtVu7wVrfùuVs^tWwVs^tTt3r6Vv7s@tvVvVw@trz{}VvVw@t~VvVt@trVv7w@tvzz}Vs7vVwVtfÒwVs^tW}Vs^tT3{|VsV}@t>VsV@t2VsVs^tT|@t:VsV|@t6VsVs_t2AuNVs7q@túwVs7ä¶v@tþwVs7u@tòwVs7öå¶v@töwVs7u@t\nVs7ä¶v@tVs7u@tVs7ä¶v@tVs7@tVs7áð¶v@tVs7s@t7vWwu6Vw7~Tp7F0{tVs7vT{VwWqVpWwVV}Vq7~^tvTpVq7z^tvTqf×w3{v}VsVq@t*VsVp@t.VsVt@t"Vs7t@t&t6VpVq7áð¶v7ff3r6VsVq@tVsVp@tVs7²vV{7wfÑwTw3{wVv7s@tvVvVw@trz{}Vs7²v7êÎ¶v7rfÑwTwr6Vv7s@tvVvVw@trz{}Vs7vVs7²v7áð¶v7fÝwVs^tW{Vs^tTx3r6Vv7s@tvVvV{@trz{}Vs7vVs7²v7ðÎ¶v7~fÝwVs^tWwVs^tTu3r6Vv7s@tvVvVw@trz{}7uWtVuVw7«ý¶v7tff{|VuVw7íí¶v7uff{|7rWtVuVw7èí¶v7tff{|VuVw7ëÄ¶v7pff{|7sWtVuVw7Öí¶v7~ff{|VuVw7ÕÄ¶v7zff{|7pWtVuVw7Þí¶v7}ff{|VuVw7ÙÄ¶v7yff{|7qWtVuVw7Åí¶v7ff{|VuVw7ÈÄ¶v7{ff{|7~WtVuVw7Êí¶v7qff{|VuVw7½Ä¶v7}ff{|7tWtVuVw7ãí¶v7pff{|VuVw7 Ä¶v7|ff{|Vs7vTt7©vVuVwf/Vs7wVtfüw7wWtt6Vs^tw7w0r6VuVs^twTtWqVwVtWpVuVs^twTt7¢Á¶v7pff3{w7tW~zq}VuVw7£ý¶v7pffr67öörW~z}}7vWtVuVw7¦ý¶v7sff{rVwWpVuWqzp}VuVt7í¶v7qff3{p7uW~zs}t6t6t6VpVq7ä¶v7qff3r6VpVq7öå¶v7uff{wVs7wTtVs7NVpVqfÜwVs^twWwVs^twT3{tVpVq7ä¶v7uffVtVVwVs7¦vVu7wVrfùuVs^twWwVs^twTu3{tVs7vWtr6VtVw@t~VtVu@trVt7w@tvsVtVw@t~VtVu@trVt7t@tv}zq}Vs7wTtVs7N7ä¶v7qfÝwVs^twWwVs^twTp3{wVs7FVpVwfuVs^tBWpVs^tFWqVtVs7¦vfÅwVr^tVTwVr^tn0r6Vr7n7r7nfV}VsVw@tVrVw7w@tVVr^tjVw7nTwVs_twAtvVwVs^tw@t~VwVu@tbVwVp@tfVwVq@tzVs7r@tzp}Vs7wVV}7öå¶v7uf×wTw7þÏ¶vVwmVs7¦vVu7wVrfçuVs^twWwVs^twTt{w}Vv7s@tvVvVw@trzz}VsVw@tVsVt@tVs7u@tzu}Vs7X@tVs7È×¶v@tVt7~Vs7v7wfÄwWwVv7s@tvVvVw@trz|}Vs7´v@tVs7îÏ¶v@tVt7wVs7v7wfÄwWwVv7s@tvVvVw@trz}7öôrW~zs}VvVs7v7F|vvzq}7vWtVqVp7«ý¶v7tff{w7ötVqVp7­ý¶v7tff{tl7÷tVqVp7©ý¶v7uff{tlVqVp7ý¶v7tffr67wWt7vzu}VqVp7ý¶v7uffr67wWtzt}VqVp7íí¶v7uff3{v7|Wtzu}Vs7w@tVs7í¶v@tVsVw@tVsVu@tVs7d@tVs7Î¶v@tVs7~@twVs7ðÎ¶v@twVsV|@twVs7t@twVs7w7fVs7v7ufÄwWwVv7s@tvVvVw@trzs}7w}V~7fW~}VtV~7~Wt}7wWqVuVw7íí¶v7uff3r6VuVw7µí¶v7rfdWq}Vs7vVs7²v7¬Á¶v7p7Ö¶vfÚwVs^tW~Vs^tTz7öööö0r6Vv7s@tvVvV~@trzt}VsVs^tTp@têwVsV~@tîwVsVz@tâwt	t6t6t6t6t67qVt7tVt7w\x077w;mTz7w\x07xwtuttttvvt}Vp7w1{uzt}Vp3{wzt}Vp3{w}Vs7vVs7²v7øÎ¶v7}féwVs[vr6Vs^tzt}t6t6Vs[v7w\x07T}r6Vt7u7w\x077r={w}VsVs^têw@tÞwVsVs_tâwAuÖwV}3{wVs^tÞw7uWuVs^tÒwWwu6Vur6Vs7vTpVw^tvVw7rT~^tvf¤uVs7^VpfjVs_u^WdVw^tvV~^tvfÎtVwVdAtvVu7~WuVw7~WwzwsVs^t:W|zu}v}v}Vs7b@tVs7ªÎ¶v@tVsVw@tVsVu@tVs7w@tVs7í¶v@tVs7}@twVs7øÎ¶v@twVsV|@twVs7t@twVs7w7vVs7v7ufÄwzt}Vt7~\0W~Vs7p@tÊwVs7¬Á¶v@tÎwVsV|@tÂwVs7t@tÆw7wWpt6t6t6t6t6t6t6t6t6t6Vz7w\x077wx~uuvwtrspq}VsVs^têw@tVsVs_tâwAuVs7fVs7vfFVs^tbWwVs^tfW7uWpz~}VsVs^têw@tVsVs_tâwAuVs7nVs7vfFVs^tjWwVs^tnW7rWpzq}VsVs^têw@tVsVs_tâwAuVs7VVs7vfFVs^tRWwVs^tVW7sWpzp}VsVs^têw@tVsVs_tâwAuVs7~Vs7vf¯uVs^tzWwVs^t~W7tWpzs}Vs7v@tªwVs4öööö¶vAt¢wVs^tÞw7uW~Vs7vW|7rWzVs7vWyVs^tÒwWw7~W7vWpu6t6V~r6Vs7vVw^tvVw^tr7vfäuVs^tTf7öööö1{wVsVyvtv}uötVsVp@tâtVs7w@tætVsVs7Æw@tîtVs7æt7uVs7öt7tfÄwWwVs^t®wTtVpfØtVs^t¢wVt7r7^fhzp}VsVs^tªwTw@tVsVs_t¢wTdAuVwVdÑ?r6Vs7vVw7r7^fTVs^tWw}Vs^tW7pWpzr}VsV|vtv}uwVsV|vtf}uwVs^tWgVw7~WwVs^t¢wVp0r6Vs7¢w7r7^fVVs^t®wWz}VVzTu7rVg@tvVu7~Vf@tvVuVsvuw}tvVuVsvuw}tfVsVp7wTp@tªwV~7~W~V7^Wzv}v}Vs7vVs^tÒwVs^tÞwVs7ÆwVt7n\0fåuVs^tWwVs[vTu7r0{tVt7f\0W|VsVs^t@t¦wVsVs_tAu¾wVsVs^v\x07@t¶wVsVs^v@vµw7qWpzw}Vs7vVs^tÒwVs^tÞwVs7ÆwV~fåuVs^tWwVs[vTu7r0{wVsVs^t@t¦wVsVs_tAu¾wVsVs^v\x07@t¶wVsVs^v@vµw7~Wp}Vs7ÖwfÊtzw}Vs7ÖwfÊtVv7s@tvVvVw@trzr}VsVrVxV{fwVs^tvWrVvVw@tfVvV@tzVvV|Lv}VvV~Lv|VvVtLvVvVpLv~VvVr@trVv7v@tvVvVs_u¾wAtbVvVs^t¦w@tjVvVuLvVVvVs^t¶w@vWVvVs^vµw@vRVvV}Lv_Vv7vLv\\VvVqLv^zu}Vs7p@twVs7¬Á¶v@twVs7t@twVsV|@twVV}7¬Á¶v7pf×wWtVs7w@tVs7í¶v@tVsVw@tVsVu@tVs7V@tVs7ÊÎ¶v@tVs7wV|Vtm7tVs7v7ufÄw}WwVv7s@tvVvVw@trVs7âwfÊtzw}Vv7s@tvVvV}@tr}Vs7ÖtRv}Ãwww	Uv7vTsRvt6Vw^tv7òööö0r6VvVw^t~Vw^tzVtVuVrfùuzw}Vs7FVwVtVuVrfæuVs^tBWtVs^tFTu7s1r6Vs7~TrVs7N7^|vv7~7FfëtTwVt@trVwVu@tvVw7~Vr7^|vvVv7w@trVvVw@tvzw}Vv7v@tvVvVt@tr}Vs7vRv}qtp	u\bUv7öwTrRvt6Vt7q;r6Vr7vLvFVr4rAt^Vr4vAtVVr4öööö¶vAtnVr7v@tJVr4öööö¶vAtBVrVw@t6VrVwVt@t2Vr7RW7rWqu6Vr76fþwT~7öö²v1r6Vr^tBVs0r6Vr7B7r7rfVVr^tNWq}VpVqV~@tvVrVs7wTs@tJVp7rWpzw}}Vr7vLv\nVrVs@tVrVr^tNTp@tVr7v@tVr4öööö¶vAuVr4vAuVr7v@t.Vr4öööööwAu&Vr7vLv:Vr7v@t>Vr4öööö¶vAu6VrVr7n@t*t6Vr767vfw7w\x07Tq7y1{vVr^t.Ts3r67yWqzw}VrVs7wTs@t.7yWqVr^t"Vs7^Ts[vWT~7t0{vVs_ufW|Vs_u~W}Vs_uvWz7wWqVs^tjVr^t*V~7w\x07Lvn7D={v7t7yV}Vz\nV|4rð\n4çr\v4\f"mWq}Vr^tVr^t7r7~fhVr^t6Vr^t27r7~fhVr^t&Vr^t"7~7^fhVr^tBVp7r7rfh7cWp7á¶vWst6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vq7wxyxvwturspq~|}zy{}7yWp7ùî¶vWsz{}7èî¶vWszz}7jWp7Åî¶vWsz}}7RWp7¹î¶vWsz|}7eWp7î¶vWsz}7lWp7ðï¶vWsz~}7oWp7Öï¶vWszq}7bWp7Ïï¶vWszp}7oWp7»ï¶vWszs}7WWp7ï¶vWszr}7ñì¶vWszu}7MWp7êì¶vWszt}7bWp7¡ì¶vWszw}7[Wp7»á¶vWs}Vr7nftzw}VrVwVtfuVrVvtv}u~Vr^tjWsVr^tVWpVr^tnTw7öööö1{w}VvVp@tfVvVs@tzVv7n@t~Vv7ð¶v@trVv7öööö@tvzt}Vr^trWtVr^tvWqVvVp@t~VvVs@trVvVw@tvVvVrvu~}tzVvVuLvRVvVq@tjVvVt@tVzw}Vv7v@tfVv4ÐöööfAt~Vv7Á¶v@trVv7öööö@tv}Vr7öwRv}Àwww	Uv76TsRvt6t6Vt3{vVs7~VrVw^tvVw^trfwVs[vn7r0{vVvVs_unAufVvVsvu~}uvzw}VsVu@t^Vs4wAtVVs7g@tBVs7÷¶v@tFVsVr7t7q\x07Tw^t®¾6@tJVsVw^t¾6@tNVs7V7gVs7F7tfÄwWwVv7rLvfVvVw@tv}Vs76Rv}st|	w\bUv7¦vTuRvVu7v@tVVu4öööö¶vAtnVwVt7sWp7rWru6VpVwTt1r6Vt7VWwVt7fTq^tv7öööö0{wVt7~^tvW~Vt7r^tvWVu^tnVs0r6Vu7n7r7zfVVu^tjWr}VrVs7zTtVq@t~VtV~@trVtV@tvVuVs7wTs@tVzw}}VuVu7n@tRVuVu7R@t6Vu7^VsVu767yfªuVu^tVWwVu^tjWrVu^tnWqt6Vu^tZTpVu^tFTfb3r6Vu7fVw7r7zfS7vWtVu7v@tJVuVu^tbT~@tNVuVu^tf@tBVw7zW|7vWsVrWwu6t6VtV|0{vVw^tvT}3{vVw_trW{Vw7zWwVu^tBVs0r6Vu7B7r7zfVVu^tNW~}VtV~TzV}@tvVz7rV{AtvVuVs7wTs@tJVt7zWtzw}}VqVr7r7zfhVu7~Vs7r7zfSVu7v@t>VuVu_u~At6VpV7tW~Vu^tNWq7vWru6VpV~1r6Vu7ºvWtVsVp^tvTw=r6VuVqVw7zTt^tv@t:Vt_trW{}Vp7rWpVt7v@tvVu76VrVu^t:Tw7v17r7zfWVu^t2Vu^t>Tr7zWtu6Vwr6VtVw@tvVt7rV{AtvVt7zWtVr7wWr7vWwzw}}VuVr@t>zw}}VvVu^t>@t~VvVu_t6AtvVu^tBVq7r7zfhVu^tZWpzw}VvVw@t~VvVr@trVvVq@tv}Vu^t^Vp7r7rfhVu7¦vRv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7zTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwfãuVuVvVtfãuVu^t~Vu^tzVu^tvVu^trfyVu7fRv}¼wuw	w\nw\bUv7VTsRvVs7~VwVtVufÓwt6Vs_u~Tq4t\'r6Vs^tfWwVv4tAuvVvVw@t~zw}Vs]ufWpt6Vq4w${vVp2vvvvvv/6Vp2vvvvvvvv\x07{vVsVu@tbVsVt@tfVs7t@t~VsVw^t~@tzVs7@@tjVs7ÞÌ¶v@tnVr7yVs7~Vs7n7wfÂw}VvVpOu~VvVqAuv}Vs7VRv}>vVv2vvvvvvvvr6Vt7dVw7Ï¶v7wfÂw}2vvvvvvvv2vvvvvvvvVvVv2vvvvvvvvmVvVvm}¬wtt	w\bUv76TrRvVr7zVwVtfÒwt6t6t6Vr^tzTw3r6Vr^tfWtzw}VrVr^tb@t^VrVr_tzAuVVr7nVr7V7ð¶v7ufÝwVr^tjWtVr^tnTs{w}VrVt^tn@tNVrVt_tfAuFVrVtvtv}uVVu7v7vVrVr7VfwVt7jfåtVv7v@tvzw}Vr_tfWpVvVt@tfVvVs@tzVvVpAtrVvVw@tv}Vr76Rv}wu	Uv7fTtRvt6Vw^tFTu7wVumTrVw^tB7vVumTu7Lfg3r6VrVu7¨Ì¶v7fu3{w}Vt7´v@tzVt7Ì¶v@t~Vw7{VvVt7~7wfÂw}Vt7fRv}+tw\nw	t6Vw3{vVv7nWv2vvvvvvvöWuu6VuVv]uvÖWuVv7VWvVw7wTw{v}Vu2vvvvvv	{vVt7t7ÖÌ¶v7wfÄwWr}Vr}ww	t6t6t6t67sVw^tvTt7ööööVt7v8m7wxuuwtv}Vv7öööö@tvy}VvVw]u~f¢uy}VvVw^t~Vw^tzfey}Vw[vr3r6Vv7õü¶v7sfey}Vv7ÿ¶v7rfe}Áru|	w\nw\bUv7vTtRvVv^trWuVv^tvWVw7ò´¶v7uVv^t~TpfÞwVt7¦vTsVw7®Ë¶v7|fÜwVt^t"Wvt6Vt^t&3{vVt7²vTrVvf?VtVp@t"VtVr@t&t6t6Vw7®Ë¶v7|Vs7~fÖwTv{vVsVw7Ë¶v7qfÛw7wWsVt^t"WvVt^t&7w0{vVu^tvVu7rTq^tvVw^t~Tr7Ë¶v7qVv7wVvmT|Vt^t.7vVvmT~7vVpfíwt6V~{vVq^tv7sWvVu^tvWuu6Vv3{wVv7VWvVu]unVu7VWu2vvvvvvvv3{v}7vWs}Vr^trWpVr^tvWrVt7¦vVw7Ë¶v7~fÓwVt_u&T{4t${wVt^t.Wv}Vt7²vfºtzw}Vt]u.WzVtVt^t:@t.VtVt_t2Au&Vt7~Vt7¦vf>Vt^tzWqVt^t~W}7vWv7vWuVsr6VtV|V~fuVt^tvWuVt^trWw}Vt7wLvJVtVp7vVr7w0m@tNVtVw@tBVtVu@tFVt4öööööö¶Ú¶vAu^VtVz2vvvvvvvvV{Ñ7w\x07mOuVVt7v@tnVtVq@tbVtV}@tfVVt7ff3}Vt7vRvVv}¤w|	Uv7ÆwTtRvVv^tvWVw7âµ¶v7uVv^trTpfÞwVt7îwVw7áð¶v7fÝwVt^têwWqt6Vt^tîwT|3r6VqWvzw}Vt7îwVw7ðÎ¶v7~fÝwVt^têwWuVt^tîwTr3r6VuWvzw}Vt7îwT}Vw7¬Á¶v7p7Ö¶vfÚwVt^têwWvVt^tîwTs7öööö0{vVtVt^tÖwT~@tVtVv@tVtVs@tt6t6t6t6t6VrVu7èí¶v7tff3r6t6VrVu7«ý¶v7tff{vVrVu7íí¶v7uff{vVrVu7Öí¶v7~ff{vVrVu7Þí¶v7}ff{vVrVu7­ý¶v7tff{vVrVu7ý¶v7tff{vVt7~@tâwVt7ðÎ¶v@tæwVt7t@tþwVtVw^t~@túwVt7g@tÚwVt7ê´¶v@tÞwVtVu@tÒwVtVr@tÖwVt7d@têwVt7Î¶v@tîwVp7fVt7þwV}7ufÂwVt7vLv>Vt7vfÊtzp}VtVs@tÖwVtVv@tîwVtVv@têwVtVvV~7u@tÒwV~3{wVtVv7~@têwVv^tvWsVv^trWvVt7îwf¦tVrVu7Öí¶v7~ff{tVrVu7Þí¶v7}ff{uVrVu7­ý¶v7tff3r6VrVu7ý¶v7tff3{s}Vt7îw7vVsVvfwt6Vt[vÞw7r1r6VtVt_uÞwAuVtVtvuîw}u&VrVu7ý¶v7tffWwVt7vLv<VtVwLv?Vt7qLv>VtVw7wLv=zw}Vt7p@tòwVt7¬Á¶v@töwVt7t@tVtVw^t~@t\nVt7F@tÚwVt7Û´¶v@tÞwVtVv@tÒwVtVs@tÖwVt7w@têwVt7í¶v@tîwVt4wAtþwVtVt7v@tæwVp7gVt7þwVt7îw7ufÂwVt7vLv>}VsVvfÎtzs}VtVt^t@tÖwVtVt_tAuîwVt7fVt7îwf¯uVt7tLv>VtVt_ufAt:zr}Vt7îwTvf¦tVt7W@tÚwVt7«´¶v@tÞwVtVu@tÒwVtVr@tÖwVt7w@têwVt7í¶v@tîwVp7gVw^t~Vv7ufÂwVt7vLv>zu}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7uLv>zt}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7rLv>zw}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7tLv>}7vWv7vWwVrVu7íí¶v7uffr6Vt7¾v7Æµ¶vfõt7wWw}VtVtvu.}uFVtVtvu>}uVVt7~VpV|VqfwVt7vMv7VtVwLv6Vt7v@tnVtVt^t~@tjVVt7nf3}Vt7ÆwRvVv}üpuq	w\nw\bUv7ÆwTtRvVv^tvWsVw7þ¶¶v7sVv^trTufÞwVt7vVw7«ê¶v7tfÕwVt^tWvt6Vt^tTr7÷ööö0{vVr7öööö0r	7vsVtVt^t@tVtVv@tVtVr@tVt7~Vt7vfjVt^tzWpVt^t~}WrVt7vVw7îñ¶v7qféwt6t6Vt[v7w0r6Vt^tWvzw}Vt[v\x07Vt7vVw7éñ¶v7qVufáuVt_uT|4t\'r6Vt^tWvzw}Vt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööö¶vAtbVt]uW7w\x07Tq3r6VuVt7b7^ft}Vt7v@t2Vt4öööööwAtJVtVu@tVtVt7JT~@tVw7®Ë¶v7|Vt7v7wfÖwTv3{wV~fºtVt7bft}VrVpf¤tzw}V2vvvvvvvvV|Ñ7w\x07mWt	Vq3r6VuftVuVt7b7^|vv7vzw}Vt^t27v1}WuVw^t~Tv^trWwVv^tvWvVtVt^t2@tÞwVtVt_tJAuÖwVtVt7Öwf>Vt4vAuöwVtVp@t\nVtVr@tVtVOuþwVtVt^tr@tVtVt^tvTr@tVt7wLvêwVt7v@tæwVtVw7vVv7w0m@tîwt6Vu3r6Vt7vftzw}Vt7¾vVt7v7r7^|vv}Vqr6Vt7bft}Vu3WvVsVs^t~Vu7~7FfWVs^trVs^t~Tu7FWwu6Vv7w\x073r6VwVr@tvVw7rVt7¾v7^|vv7wWvVw7Z7wLvvVw7FWwVu7wWuzw}}VsVu@t~7vWv}Vt7ÆwRvVv}²xu{	w\bw\rUv7ÖtTtRvVv^tvW{Vw7ê·¶v7uVv^trTzfÞwVt7vTvVw7áð¶v7fÛwt	Vt^tT~Vt^t7w0{vlVt^tVvVw7ðÎ¶v7~fÛwVt^tTuVt^t7w0{vlVt^tWrVt7^Vw7¥ñ¶v7s7Ö¶vfÐwVt^tZTsVt^t^7w\x07{vlVvVsf\0Vt^tTvVt^tTq7÷ööö0{vl7wVvVq7öööö0TmWsVt^tWpt6t6Vu7wVumTvVr7vVumTu7Æ¶¶v7pff3r6VvVu7À¶¶v7|ff3{w}VvVu7À¶¶v7|ffWvVt7vLvÿwVtVvLvþwVt7wLvVt7v@tzw}7vVpVmWrt6VvVu7¶¶¶v7pff3r6VvVu7°¶¶v7|ff3{w}Vt7vVsVr7tVvVu7°¶¶v7|fff×uzw}t6VvVu7Öí¶v7~ff3r6VvVu7ÕÄ¶v7zff3{w}Vt7vVsVr7uVvVu7ÕÄ¶v7zfff×uzw}t6t6t6t6t6t6t6t6VvVu7Þí¶v7}ff3r6VvVu7Åí¶v7ff{wt6VvVu7èí¶v7tff3r6VvVu7ëÄ¶v7pff3{w}Vt7wTp7ZVsVrf/Vt7wMwætVtVr@tútVt7v@tþtVt7VVpft6Vt^tVTrr6Vt^tRW|Vt7ât7rfDVt^tîtT}V|@trV}Vr@tvVt7w@têtVt7vVp7^|vvu6t6Vt7nVt7vfVt^tnTp3{vVt^tjW|Vt^têtTrVt^tât0r6Vt7ât7wfG}Vt^tîtVr7uT}V|@trV}Vp@tvVtVr7w@têtzw}}VtVt_tâtAu¶wVtVt^têt@t¾wzw}Vt7v@t¾wVt4öööö¶vAu¶w}Vt7fVt7¶wf¯uVt_ufWyVvVu7ëÄ¶v7pffWvVt7wLvÿwVtVvLvþwVtVyAtVt7tLvVt7v@tz|}VvVu7¦¶¶v7zff{tVvVu7ª¶¶v7{ff{uVvVu7¶¶v7ff{rVvVu7¶¶v7|ff{sVvVu7¶¶v7ff{pVvVu7ó·¶v7ff{qVvVu7ø·¶v7ff{~VvVu7á·¶v7sff3r6Vt7w@tòwVt7í¶v@töwVtVu@t\nVtVv@tVt7d@tVt7Î¶v@tVt7fLvVt7~@tVt7ðÎ¶v@tVt7w@tz|}7wWvVt7¶wVsVr7wfäuVtt	Vt^t¶w7öööö0r6Vt4wAuöwVtVt^t¦w@t\nVtVt_t¾wAtVt7uLvVt7s@tVt7¥ñ¶v@tVt^t²wWv7wzw}7r7^fëtTuVt7¶w7^|vvVt7vMwþwVtVu@tVt7pLv7v}@tVtVv@tz}Vt7vVsVr7r7vf×uz~}Vt7vVsVr7s7vf×uzq}Vt7vVsVr7v7v7v7wfÔuzp}Vt7vVsVr7v7v7w7wfÔuzs}Vt7vVsVr7v7w7v7vfÔuzr}Vt7vVsVr7v7w7w7vfÔuzu}Vt7vVsVr7u7v7v7wfÔuzt}Vt7vVsVr7u7w7v7vfÔuzw}Vt7vVsVr7u7v7w7vfÔu}7vV~mWuV~7wV~mWr7vVqVmt	Vt^t7w0r6Vt[vWqVtvuWfVt_uöwWyVt^tWvVtVt^tT@têwVtVv@tîwVt7t@tæwVtVw^t~Tp@tâwVw^tvVw^trVvVf×wWvVt7i@tªwVt7Â·¶v@t®wVtVyAt¦wVtVf}t¶wVzVqVt7æwVpVvmVt7¶w7rfÂw7vWw7vWv7vzw}VtVt_vAuÖwVtVtvv\x07}uÞwVtVt_vöwAvÁwVt[vÿwWvVt[vþwWwVt[v}WqVt7~VzVrVufwVt^t~WuVs7w7wfhVtVqLvNVtVu@tBVt7v@tFVtVt_uÖwAvOVtVtvuÞw}v7VtVt_vÁwAv&Vt7wLv,VtVv7w\x07Lv/VtVw7w\x07Lv.V{Vt7Ff37v}Vt7ÖtRv}%wt	Uv7VTsRvVs7bTpVwVtf¤uVs7~VpfjVv7~Vs_u~fz7wVugwvVv7wLv_VvVrLv^Vv7v@tvVs7VRv}¥www	Uv76TqRvVq7~VuVwVtfwVvt	Vq[vn7r1r6VvVpLv}VvVsLv|VvVrLvVv7qLv~Vv7vMw^VqVqvu~}t^VvVqvtR}tzVqVq_unAtNVvVq_tBAtjVvVq^tJ@tR7vzw}Vv7v@tRVv4ööööfAtjVv4ÔöööfAtbVv7Çñ¶v@tfVv7gLvzVv7s@t~Vv7¥ñ¶v@tr7w}@tvVq76Rv}Ðuwp	Uv7FTuRvVu7VVwVtfÒwVu^tRWwt6Vu^tVTr3r6Vv7wLvvVvVw@trzw}VuVr@tzVuVrVw7s@tft	t6u67vWpu6Vu7bVu7zft	t6Vu^tbTsr6Vu^tjWrVuVu^tnTq@tZVuVs@t^VuVt@tRVu7t@tVVr^tv7õööö0{w7vWw7wzt}VvV~LvtVvVpLvwVv7vLvvzp}Vr7z^tvWwVr7~^tv}Wrt6t6VsVq7©È¶v7sff3r6VsVq7È¶v7ff{wVu7V7È¶v7QfÒuzp}VrVw7îå¶v7qff{uVrVw7éå¶v7ff3{w7wWpzt}VrVw7âÉ¶v7qffr67vW~zt}VrVw7íÉ¶v7rff3{u7wW~zw}}}Vu7V7·É¶v7UfÒuzw}Vu7V7éÉ¶v7TfÒu}WwVv7wLvvVvVw@tr}Vu7FRv}Fww	Uv7fTuRvVuVt@tzVuVw@t~Vv7vVu7~7wfÄwVu7fRv}ßtts	w\bUv7FTtRvVv^tvWut6Vw7¾Ë¶v7tfÑwTv{vVt7nTpVw7µË¶v7rfÝwVt^tjWvVt^tnTr3{vVt7fVrVvfuVt^tbWrVt^tfWsVpVw7ÀÍ¶v7~7ÎÖ¶vfÚwVt^tjWvVt^tnTw7öööö0r6VsVrfÎtzw}VtVt^tV@tZVtVv@t^VtVw@tRVt7~Vt7RfFVs3r6VrWvzw}VtCt~VtCtz4VðòWqVu^t~TvVu^tv0r6Vu7r7ffV}Vu^trVv7rTwVqAt~VwVr@trVwVs@tvVuVv7w@t~7vWv}Vt7FRvVv}Ètwq	Uv7VTtRvVv^t~WsVv^trWuVv^tvWrt6Vw7ÖÈ¶v7tfÑwTv{vVtVw7êÈ¶v7rfßwVt^trWvVt^tv7w0{vVt7bTpVv7êÈ¶v7r7ÖÖ¶vfÚwVt^tnWvVt^tbTq7öööö0{vVtVt^tjT~@tfVtVv@tzVtVq@t~VpVw7Ë¶v7qVu^tvVu7r^tvVsfßuVt^tnWwVt^tb7w0r6Vt7~fÊtVwWvzw}Vt^tjWpVr^t~TsVr^tv0r6Vr7r7bfV}Vr^trVs7bTuVp@tfVuVw@tzVuV~@t~VuVv@trVuVq@tvVrVs7w@t~7vWv}Vt7VRvVv}Æru}	t\bw\nUv7vTtRvVv^tzWuVv^t~WrVv^tvW|Vv^tr[vvW}t6Vw7Ë¶v7sfÑwTv{vVt7¦vTpTsVw7«ê¶v7tfÛwVt^t"WvVt^t&7w0{vVtVvVt^t.fVt^trWqVt^tvW~Vt7|@t2Vt7®Ë¶v@t6Vt7t@tNVtVw^t~T@tJVsVw7®Ë¶v7|fÜwVt^t"Wvt6t6Vt^t&Tz3{vVsVzVvVt7N7wVufùuVt^t"WvVt^t&Ts3{vVtVv@t:VtVs@t>VpVw7ð¶v7|Vufáut	Vt_u&T{4t\'r6Vt^t.zw}Vt]u.WyVt7¦vTpVw7Ë¶v7qVr^tvVr7r^tvVufßuVt^t"TuVt^t&7w0{vlVt^t.WrVpVw7Ë¶v7~fÓwVt_u&Tx4t${tVt^t.VuVrf¤t}WvVt7¾vfÃt}V~Vqf¤tzw}VtV}LvBVtVr@tZVtVu@t^VtVy2vvvvvv/6V{Ñ7w\x07mOuVVtVq@tbVtV~@tfVtVv@tzVtVs@t~VtVt]u.2vvvvvvvvVxÑ7w\x07mOun7vWvVtV^tr7vV^tv7w0m@tFV|Vt7~f3}Vt7vRvVv}Üuus	t\nw\bUv7VTtRvt6Vw7þñ¶v7tfÑwTu{vVt7~Vw7÷¶v7rfßwVt^tzWuVt^t~7w0{vVt7fTsVu7÷¶v7rfÕwVt^tbWuVt^tfTr7÷ööö0{vVs7wVuVr7öööö0TumTp7vVt^tnVumf²u7vVrVumWrt6Vt^tf3r6Vw^t~WvVt7r@tjVt7÷¶v@tnVtVv@tbVt7t@tfVs7r7æô¶v7wfÄwWuzw}Vt]unWqVtVw7ð¶v7|fßwVt^trWuVt^tv7w0{vVt7fVu7ð¶v7|Vv^tvfáuVt_ufT4t\'r6Vt^tnWuzw}Vt]un2vvvvvvvvVÑ7w\x07mW~Vv^trTv^t~TwVv^tv0r6Vv7~7ffV}Vv^trVw7rTuV~Ou~VuVqOuvVvVw7w@t~VrVp7w7wfh7vWuzw}VrVp7w7wfh}Vt7VRvVu}þwwt	Uv7VTqRvVq7bVwVtVufÛwVq^tnW~VvVq^tb7w1r	VrVsVw^t~VtVuV~7wV~mVq^tjTw7vV~m7wVpfíwVq7~V~VwfVq^t~W~VvVq^tz@t~7vs7w}@tvVvV~@trVq7VRv}wt	Uv7VTtRvVt7~Tu7å¶v7wfeVt7bVwÛf£uVuVt^tnTwVt^tjf8VvVt^tf@t~VvVt_t~AtvVt^tbVw7w7wfhVt7VRv}Rww	Vw^tVTtr6VvVtVw^tRfey}VvVw^t^fÜu}Èswp	Uv7vTuRv7Û¶vWrt6t6t6t6t6t6t6Vv^tv7wxrsrwtv}VuVvYv_MwJVu7JWs7vWru6Vr7n0{uVu7~7ÿ¶v7õü¶vVs[vvTwm7r7sVwmfeVu7¾vVrTwVu^tf@t~VwVu_t~AtvVr7zWrVs7wWszv}v}7Û¶vWrzu}Vu7JVv^trTvVw^tz?r	Vw^t~Vv7t^tvs7	}fïtVu7~@tzVu7÷Ø¶v@t~VuVu^t2@tbVuVu^t6Tv@tfVtVu7~7tf]Vu^tJVv7w7wfhzu}Vu7FTwVv^trfïtVu7JVv7~TrfötVu7VVu7¾v7t7w7vf{VuVu^tN@tfVuVu_tFAu~VuVu_tJAtbVuVu^t2@tjVwVu7~Tv7u7Û¶v7wf{VvfÞtVtVu^tBTwVu^tNf8VvVrfôtVu^tf7uWsVu^t~Vu^tzTqWru6Vsr6Vr^tvWpVu7JVr^trT~fïtVuV~@tRVuVp@tVVu7w@tjVu7Û¶v@tnVu7w@tzVu7Û¶v@t~VuVu^t2@tbVuVu^t6Tp@tfVtVu7~7rf]Vu^tJVp7w7wfhVs7~WsVr7~Wrzw}}Vq7r7~fhVu^tFVw7w7wfhVu7¾vfÑtzt}7Û¶vWr}VtVrVr7rf;Vv^t~7FWrVv^trWsu6Vrr6VsVwVtfÚuVt7Zf\\Vr7FWrVs7FWszw}}Vt7_f\\}Vu7vRv}:wu	Vv^tv^tvTv^t~TsVw=r6Vv^trVw7n^tfWu}VtVs?r6Vv^trVt7n^tfWr}VuVr=VuVr?}Üwwr	Uv7VTrRvt6Vt7q9r67qWuVr7bTs7wVwVtt	u67vVu3{wlVwVuVu7wWuZvv76>{v}Vu7w}Tw?Ttm7vVwVtmf_Vr7~TwVsflVw7âÕ¶v7áÕ¶vf;VvVr^tf@t~VvVr_t~Atvzw}Vr7bTuVwVtf_VvVufl}Vr7VRv}Kvt6Vu7w1{vVtVr;{vVvVwVr7nTv^tfVv^tbfØuy}Vv7v@t~Vv4ööööfAtv}æwtw\nw	Vw]u6WuVv7JVt^trTrVt^t~VwfÇuVv7öööö@t>Vv7|@tZVv7ð¶v@t^Vv7öööö@t"Vv7v@tVVv7v@tNVv4öööö¶vAuFVv4vAufVvVuOu~Vv4wAuv7v7w7w7wfhVt^tvVr7w7wfh}§ttw	t\nUv7FTrRvt6t6Vu^t7öööö1r6Vu]u6TsVs2vvvvvþµ6Ôí2vvvvvþµ6ÕTpVsVpmTs2vvvvvv/6{wVr7RVsf¢uVr7q@tfVr7üÇ¶v@tzVrVt@t~VrVw@trVrVr^tZ@tnVrVr^t^Tw@tbVvVr7r7uf}Vr^tRVw7w7wfhzt}Vr7RVufÌuVr7x@tVVr7Æ¶v@tjVr7d@tfVr7Æ¶v@tzVrVt@t~VrVw@trVrVr^tZ@tnVrVr^t^Tw@tbVvVr7r7rf}Vr^tRVw7w7wfhzw}Vr7rTuVwVtfeVu7çÇ¶v7îÇ¶vf;VvVr^tz@t~VvVr_trAtv}Vr7FRv}Àwwu	Uv7FTuRvt6Vt3r6VvVw^t~@t~VvVw_tvAtvzw}Vw^trWrVw^t~WsVu7RVtfïtVu7s@tVVu7±Ã¶v@tjVu7s@tfVu7ß÷¶v@tzVuVs@t~VuVr@trVuVu^tZ@tnVuVu^t^Tt@tbVvVu7r7rf}Vu^tRVt7w7wfhVw^tvVr7w7wfh}Vu7FRv}ÿwwt	Uv7FTtRvVt7RVwfïtVt7@tnVt7Ö÷¶v@tbVt7Û¶v@tzVtVt^tZ@t~VtVt^t^Tu@trVt7w@tfVtVw7w1Tw@tVVt7ÀÂ¶v7wVwm@tjVvVt7r7rf}Vt^tRVu7w7wfhVt7FRv}tws	Uv7VTrRvVrVw@t~Vr7v@tfVrVwVtT~@tzt6t6t6t6Vur6VwWpu6VpTsV~0{tt	Vs7wVsZvvTp7v8{vlVs7tVp7?{vlVs7uVp7?{vlVp7w\x077d7ööv\x07Vs[vu7I\x07Vs[vw7I\x077zVs[vt7I\x077p7öö²v0{uVs7r}TpVqVsWqVu7wTu{v}VrVq@tfVrVp@t~}VrVr7~fñwVr^tr7öö²v0{vVr^tvTu3{tVtVu=r6VwVuZvv7É	<{uzt}VtVu1{wzt}VvVwVtfezt}7vWw}Vr7bTtVw7wVwmVu7vVwmfeVt7âÕ¶v7áÕ¶vf;VvVr^tj@t~VvVr_tbAtv}Vr7VRv}6ww	Vw7ÖwWwVv7ïwWvu6Vw3r67vy}Vw7ÖwWwVv[vvVv7ÖwWv7w1{v}Vv7Ït}wwt	7wWwt6Vv7V?{vVv7v7W?{vVv7Ûw0{vVv7êz0{vVv7«{0{vVv7ùx0{vVv7g0{vVv7øF0{vVv7u0{vVv7Ë×r0{vVv7»×r0{vVv7v\x077Öp0{vVv7v\x07Tt7Ær0{vVt7¶v0{vVv7öz7p?{vVv7v\x077æg0{vVv7ý¶v7s?{vVv7Þ¶v7q?{vVv7u7u?{vVv7Ôq7~?{vVv7öv\x077ööN0Ww}Vw}ïuwr	Uv76TrRvVr7v@t~Vr4ööööfAtvVr7zVwVtVufÂuVrVr^tfTtVr^tb@tjVrVt@tnVr7hWpu6Vr7nfþwTw7öö²v1r6VwfÀu3r6VrVwf\\zt}Vr7vLvNVr7vMw@VrVw7b\0[vðª6LvOVrVw7r\x007y\x07[vðª6LvKVrVw7~\x007y\x07[vðª6LvJVrVw7z\x007y\x07[vðª6LvMVrVw7f\x007y\x07[vðª6LvLVw7w7t\0TuVr7@TqTs7vLvvVs7w7vLvvVqVu7tTs7ªvLvvVr7vLvIVrVw7y\x07[vðª6LvHVrVrYwHMw^VrVr_w@AuVVr7zVuf&Vr7|Lv[VrVsLvZu6Vu7z0{tVrVuVp[vvf\\Vu7wWuzv}v}}Vr^tzVt7w7wfhVvVr^t~@t~VvVr_tvAtvVr76Rv}uwq	Uv7¦vTtRvVt7rVw^tVw^tfÉut6Vw^tâwTp3r6Vt7f@tRVt7ÊÂ¶v@tVVtVt^tz@tjVtVt^t~Tq@tnVt7s@tbVt7ÁÂ¶v@tfVvVt7f7uf}zw}Vw^töwVt^t~WqVt^tzW~Vt7²vTu7sVw^tòwTwVw7s9mTsfCVuVsfB7~WwVt^t:TuVsWrVt^t>Vu7zWuu6Vsr6Vt7fVw7r^tvVw^tvfeVuVt^tn@t~VuVt_tfAtvVs7wWsVw7vWwVu7zWuzw}}VtVr@t:t6Vr3r6Vt7NVpfÅuzw}Vt7fTwVt^t>Vr7ß÷¶v7sf{Vt7NVwVpVrTw7vVwVp;mfÄu}Vt7²vfËtVt7w@tBVt7Îð¶v@tFVt7|@tRVt7ºÂ¶v@tVVtV~@tjVtVq@tnVt7s@tbVt7ÁÂ¶v@tfVtVt^t6@tZVtVt^tJTw@t^VvVt7f7sf}Vt^tNVw7w7wfh}Vt^trVq7w7wfhVt7¦vRv}¥wwu	Uv7VTrRvVr7~Ts7sVtVt7s9mTpfCVsVpfBVw7~WtVr^tfTwVpWsVr^tzVw7zWwu6Vpr6Vr7bVt7r^tvVt^tvfÉuVwVr^tj@t~VwVr_tbAtvVp7wWpVt7zWtVw7zWwzw}}VrVs@tfVr7bTwVr^tzVs7´Ç¶v7tf{VvVwVuVsTv7vVvVu;mfÄuVr7~fËtVr7VRv}£wwt	Uv7FTtRvVt7z7 Â¶v7ufeVtVw7¢vTw^t~@trVtVw^tr7vVw^tv7öööö1m@tvVt^trWuVt^tvWwVt7R7¯Â¶v7rfet6Vwr6Vt7nVwVufÉuVt^tRVt^t^7w7wfhzw}VtVt^tZ@tVVtVt_tRAun}Vt7zVt^tjTwVt^tVf8VvVt^tb@t~VvVt_tzAtvVt^tnVw7w7wfhVt7FRv}www	Uv7FTuRvt6t6t6t6t6Vtxtwvt}Vu7ÓØ¶v7afezt}Vv7ÿØ¶v7jfezt}Vu7RVtfïtVu7x@tVVu7²Ø¶v@tjVu7~@tfVu7ÊØ¶v@tzVuVu^tZ@tnVuVu^t^Tt@tbVuVu7z7uf}Vu^tRVt7w7wfh}Vw3r6VvVu^t~@t~VvVu_tvAtvzw}Vu7zTw7¤Ø¶v7TfeVwVu^trTwVu^t~f8VvVu^tb@t~VvVu_tzAtvVu^tvVw7w7wfh}Vu7FRv}ww	Uv7FTuRvVu7RVwVtfÉuVu7{@tVVu7ÇÃ¶v@tjVu7s@tfVu7ÁÂ¶v@tzVuVu^tZ@tnVuVu^t^Tw@tbVvVu7z7uf}Vu^tRVw7w7wfhVu7FRv}ìsts	u\nUv7vTtRvVt7zVw]uNTqf¢uVtVw7¢vTu^t~@trVtVu^tr7vVu^tv7öööö1m@tvt6Vt^tvTur6Vt^trWrVt7¢vTs7ùð¶v7rfeVt7RVuVrfÉuVsVt^t^TuVt^tZf8Vt^tRVu7w7wfhzw}Vt7öööö@t"}t6t6t6Vq2vvvvvv/63r6Vq2vvvvvvvv{wt6t6Vw^tvr6Vw]u~T~2vvvvvþµ6Ôê2vvvvvþµ6ÕTVq{wVw[vWuzt}Vt7nVwfÌuVt7t@t6Vt7Ç¶v@tJVt7V@tFVt7²Ç¶v@tZVtVt_tfAtBVtVt^tV@t^VtVt^tjTw@tRVvVt7R7rf}Vt^tnVw7w7wfhzr}VV~Vw[vTuVqV7	7w\x07mW~}Vt7nV~f¢uVt7t@t&Vt7Ç¶v@t:VtVt^tb@t>VtVt^tfTw@t2Vt7|7xVu7w\x07Tum@t6Vt7Ç¶v7Ç¶vVum@tJVtVt^tV@tFVtVt^tjTr@tZVt7q@t^Vt7Ç¶v@tRVt7vVt^t*Vt^t"Ts7öööö0Tum@tNVt7wVt^t.VumTp@tBVvVt7R7pf}7vVsVumVp7w7wfhVt^tnVr7w7wfhzu}Vv7v@t~Vv4ööööfAtvzw}Vv7óÄ¶v7efe}Vt7¢vf¥tVt^tfWw}Vt^tzVw7w7wfhVt7vRv}ýrwu	Uv7vTtRvVt7zVw^trVw^t~fÉut6t6t6t6Vw[v\\xtvwt}Vt7y@t2Vt7÷Ù¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7uf}zt}Vt7z@t2Vt7æÙ¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7uf}zw}Vw[v^3r6Vt7q@t2Vt7êÙ¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7uf}zw}Vt7nVw^tfVw^tbVw^tRfÏut6Vw^tjTuVw^tVTw7w7vff3r6Vt7RVuVwfÉuzw}Vt7R7ÕÙ¶v7|fe}VtVt^tV@t*VtVt^tjTu@t.Vt7@t"Vt7ÂÙ¶v@t&VtVt^tZ@t:VtVt^t^Tr@t>Vt7q@t2Vt7ÛÙ¶v@t6VtVt^tb@tJVtVt^tfTw@tNVt7{@tBVt7Ø¶v@tFVvVt7F7pf}Vt^tRVr7w7wfhVt^tnVu7w7wfh}Vt^tzVw7w7wfhVt7vRv}½qtd	w\bUv7¦vTuRvt6t6Vt3r67vWtzw}Vu7v@tJVuVw@tBVuVw@tZVuVt@tFVuVwVt@tNVu7BWfu6Vu7nVffñwVu^tjTr7öö²v0r6VvVwVt7JfÂuzu}Vrf-{wVrfÀu{wt6t6t6t6t6Vr7öw9r6Vu7v@t2Vu7fVrVu7²vf,Vu^tfWpVu^tbTs7u={tVs7w0{wVu7~VpVs7vfýwVu^tzVu^t~WrVuVpVs7wfýwVsVrVu^tvT}VrV}=TrmT~?{sVu^trVrmTV~TrV?{sVrVs={st	VpV~VpVV~ff3r6VsV~TrV~VrV~=m7wW7	WzVszw}7vWzVpVsV7vfúwVpVsV7wfúwV3{rV}Wq4vWcVpWru64wVrGvvðVcòWcVr7wWrVq7wTq{v}zr}7åð¶v7rVrfg3{szp}7åð¶v7rVp[vvfg3{rzs}Vp^vv7Ú¦Òçt1{uzr}4vWc7vW}V~7wWgVsVW}Vs7wWd7vW|VzWru6V~VrV~VrV~=mVz7	0T{mTyVsVsVy?mWe7vVrV{mWbu6V|VdTr7u={uVyWqVcVrGvåð6þ4wõ&r	VsV|su6VqTrVe0r6VgWru6VbVr7w9{~VrVs9{pVrV|Tq7r9{pVrVpVr7wWr[vvVq7åð¶v[vv0{v}VV|W|V{{uV}Wrzr}VrV|Tx7u={rVr7wWqVrVp[vvVx7åð¶v[vv0{v}V|V~Vr7w}W|V{{v}7vWrzv}v}}v}Vu7ZTrVwVt7JfÂuVu7²vTwVu^tFTtVu^tB7ªv7îÄ¶vfætVu7VVu^t>TqVu^t:7T7ìÄ¶vfætVu^t2Vq7w7wfhVu^tZVt7w7wfhVwVu^tRTwVu^t^7	fÁuVu7w@t6Vu7êÄ¶v@tJVu7w@tFVu7êÄ¶v@tZVuVu^t:@tNVuVu^t>Tt@tBVvVr7uf}Vu^t2Vt7w7wfhVu^tVVw7w7wfh}Vu7¦vRv}Èzw	Uv7vTuRvVw[v¶wWpVw^tºtTVw^t¦tT|fÃuWrt6t6t6t6t6t6t6t6t6t6t6Vw[v´wTq7wxwturpppsqv}Vu7¾vTt7¤Ù¶v7gfeVu7VVw^tâwVw^tîwfÉuVtVu^tRTtVu^t^f8VuVu^t&@tfVuVu_t>Au~Vu^tVVt7w7wfhz}Vw^tÚt7^WsVw^tÞtWtt6u6Vs3{wVtVsVs7^Ws7r[vv{v}Vu7bVtVsTt7f^tvVt7b^tv7¾wfÁuVu7¾vVt7r^tvVt7~^tv7¾wfÁuVu7w@t2Vu7Îð¶v@t6VuVu^t&@tJVuVu^t:Tt@tNVu7s@tBVu7¾á¶v@tFVuVu^tj@tZVuVu^tnTr@t^Vu7`@tRVu7îÇ¶v@tVVu7~Vu7V7sf}Vu^t>Vt7w7wfhVu^tbVr7w7wfhz}Vu7~7ØÇ¶v7bfez~}Vu7~7Ù¶v7nfezq}Vw^tÎt7ZWsVw^tÂt7_Wtt6u6VtWrVs3{wVs7ZWsVt7ZWtVr[vv{v}Vu7VVr7_fÈuVu^tV7öööö0{vVuVu^t^@tfVuVu_tVAu~zq}Vu7v@tfVu4ööööfAu~zp}Vu7¾vVt^tr7w7wVt^tvmfïtVu7e@tBVu7ôÆ¶v@tFVu7q@tRVu7Ù¶v@tVVuVu^t&@tZVuVu^t:Tt@t^Vu7~Vu7V7uf}Vu^t>Vt7w7wfhzs}Vu7~Vw^ttVw^ttfÍuzr}t6Vrr6Vu7¾vVrfËuVu^t&3{wVu7VTtVrfÎuVuVu^t&@tBVuVu_t>AtZVu7~Vt7t7ãÆ¶v7tf{VtfÑtzs}Vt[v~{tt6t6Vw7fTt_uv4t\'{vVw_uv4v$r6Vw_uV&{t}Vu7VVtfËuVu^tV7öööö0{vVuVu^t^@tfVuVu_tVAu~zp}Vu7v@tfVu4ööööfAu~zs}Vu7~7Ã¶v7ofezr}Vu^t:WtVu^t>Vu7~VrfÎuVt7w7wfhzu}Vw^ttTtVw^ttTr3{wVu7VTsVrVtfÍuVs7ÕÆ¶v7ËÆ¶vf;VuVu^t^@tfVuVu_tVAu~zt}Vu7~7ûÀ¶v7nfezw}Vu7~7áÆ¶v7zfe}Vw^t²t7bWsVw^t¶t7fWtVu^tfW}Vu^tzW~t	t6t6t6u6VtWrVs3{wVs7bWsVt7bWtVr[vv7w1{v}Vq7r1{wVr7f^tv7öööö1zu}Vq7r0{w}VV|fÃuTt3{vVt^tþw7öööö1zw}7v}WsVw^tÒwWtVw^tÖwWrt	7wVw^t¾w7t0{vl7wVs{vl7wVp7w\x073{vlVw^töt7öööö0}Wwt6VrVt7w7vff3r6Vw3r6Vu7¾vVrVtfÉuVu7}@tBVu7±Ù¶v@tFVu7|@tRVu7ËÙ¶v@tVVuVu^t&@tZVuVu^t:Tw@t^Vu7¢vVu7V7uf}Vu^t>Vw7w7wfhzt}Vu7¢vTw7ËÙ¶v7|feVu7VVrVtfÉuVwVu^tRTwVu^t^f8Vu^tVVw7w7wfhzw}Vu7v@t*Vu4ööööfAt"}VuVu^t*@tBVuVu^t.Tw@tFVuV}@tZVuV~@t^Vu7r7sVp7w\x07Ttm@tRVu7µÃ¶v7ÈÃ¶vVtm@tVVvVu7V7uf}Vu^t"Vw7w7wfhVu^t~V~7w7wfhVu7vRv}"tw\bw	Vvt\bu6Vtr64vVw[vv7FTr7w\x077|9{tlVu4|\bVrÛ4wõ\nWuVt7wWtVw7wWwzw}}VvVuAu~4w}Auv}´wtw	u\bUv7VTuRvt6t6Vt7s0r6Vw[vt7L0{w}Vv4vAuvzw}VuVwYvvMvzVu7fVu7z7tf·uVu^tf3r6Vv4vAuvzw}Vu_unWrVuVwYvuMvxVu7fVu7x7tf·uVu^tf3r6Vv4vAuvzw}t6Vr4a#{vVu_unTs4M#{vVvVsVr4J\b\nAu~4wWp}VvVpAuv}Vu7VRv}ßrtq	w\bUv7VTuRvt6Vw4v/r6Vu7b7ef\'zw}Vu7bTs7bf\'Vs7[f\\}VwVw4IñT|óV|\vW|7yWrt	t6u6V|4q.r6Vr7rWrV|4|,r6VuVr7tTrV|ÑTsVs7u\x077vTs7v7u\x077wYvàª6MvvVsÛW|}V|&Vw4v$\x073r6VuVr7wTrV|Ñ7w7h\x07[váª6Lvv}Vu7bVuVr7eVrf8VtVu^tjTqTs7vVtVs9mWsVu^tnW~Vu^tbW7wWp7vVtVq;{ulVuVsf\'Vu7ìÕ¶v7íÕ¶vf;Vu^t~WrVu^trWpVsWtu6t6Vt7w\0Tt3r6VrVs1{wzs}Vrr6VrVpVpVr|vv}Vr7wWrzw}}VsVrTt3{tVrVpVpVt|vvzt}Vr7d;r6VuVrTsV|V|4æ¸vöT|4æ¸v\b\vÑTp7u\x077vTq7wYvàª6MvvVs7tVpVq7v7u\x077wYvàª6MvvVr7rWrzw}}v}Vu^tv}WtVuVs@t~VuVp@trVuVt@tvVuV~Vqf8VvVu^t~@t~VvVu_tvAtvVV~7w7wfhVu7VRv}¾~us	\bw\nUv7VTuRvVu7fVwVtf ut6Vu_uf4w\'r6VvVu]unTgï2vvª´~ÄH5r\bVvVgOu~4ws4v}Auvzw}Vt7|9r6t6Vw7q[vv7[1{vVw[vr7[1{vVu7fVw7rf·uVu^tf3r6Vv4vAuvzu}Vu_unWVuVw7sYvvMvVu7fVu77tf·uVu^tf3r6Vv4vAuvzu}Vu_unW~VuVw7~YvvMv}Vu7fVu7}7tf·ut6t6t6t6t\bt6t6Vu_uf4w${vVu_unW}t\b4jV4uõ4v${vl4kV4v÷4v${vlV4æu÷&Û4jò}W|t6V~4}.r64wV~ð4¦bõ4v$r64hW|zt}V~4t\'{w}V~4w\v4z,{w4iW|}V4v!{vV}4v!{vV|V}"{vVV~4u"TrÛ\vT4vöWzV4æuöW{44uVrmV~\nÑ7ïw7t7u\x077sWq4vW~Vt7|0{pt6Vw[v|Tr7V0{vVr7v0{vVr7¢v1{p}Vt7e?{rVw[v{7L1{rVw[vf7L1{rVu7LLv{VuVwYvxMvxVuVwYv}Mv}Vu7fTrVu7}Ts7sf´uVu_uf4w${rVu_unWxVuVwYvgMv}VrVs7tf·uVu_uf4w${rVu_unTy4M#{rVt7eTs3r64vW|zr}4vW|4vVw7eTr[vv7X1{tlVt7bWrVw7bWp7vWtt6u6VtVr0r6VrWtzt}VtVp[vv7F7w\x077;r6Vt7wWtzw}}VtVr={s}Vt3{rVrVtWsVtVpWrVp[vv7FÛ4wõ4v\bW~Vt7w0{wVw[vc7FÛ4wõ4|\bV~\nW~Vt7u?{wVw[v`7FÛ4wõzt}Vv4vAuvz~}4v}Wft6t6t6Vsxtuvw}Vr[vvTw7V7v1{wzt}Vr[vvWw}t6t6Vw7w\x077]xuvuwu}Vu7fVr7wVs7wf´uVu^tf3{tVu_unW|zw}Vu7fVr7wVs7wf´uVu_uf4w${w4vVu_un\vW|}VfVy4q\b\nV~\nVxV|\v4¢u\b\nW~zt}Vv4vAuvzr}Vv4vAuvzu}Vv4wAuvVvV~VqÛV4t\bV4tþ\nVz\vV{\n\nV}\n4öÎï_\b4ö®Âåçx\v\nÏOu~zt}Vv4vAuvzw}Vv4vAuv}Vu7VRv}qwf	Uv7VTtRvVtVw@tvVt7v@tzVt4ööööfAtrt6Vw^t~Ty7f=r6VtVt@tjVt7fVyVt7j7fªuVt^tnTuVu7v1WxVt^tbWzu6Vs7tWuVt^tvW~u6t6t6t6VsVx0{vVuVzTq3{v7vW}7wW7wWp7vWrVq^tvT|V~^t~Ty?r6V~^trV|7sTp7~^tvWrVp7r^tvWp}VyVq7r^tvTq=r6V~^trVq7sT7~^tvW}V7r^tvW}Vs7wWsVrV}0{wzt}Vt^tfVz7r7rfhzs}VpVVrfÕt{vV|t	V{Vw^t~Tu9r6VtVu@tzVuzw}Vt7rVuV{f@Vt^tz}T{9{tVt^t~V|7vLvvzt}Vu7rWuzv}v}v}u6V~7wW|V~7s7^WzVw^t~WqVt^tvWxu6V~TpVy0{tVp7wW~V|WsVzW}t6u6VsVq9{w7vWr7wWf7wW7vWuVx^t~TgVs=r6Vx^trV}T^tvWuV7r^tvW}VpVg?r6Vx^trVp7sTf7~^tvWrVf7r^tvWf}t6VuVr0r6VVfVufÕt3{w}Vs7wWsV}7VW}zw}}Vpt	VqV{;r6VtVq@tzVqzw}Vt7rVqV{f@Vt^tz}T{9{tVt^t~Vp7vLvvzt}V|7wW|Vz7VWzzv}v}v}t6t6V{r6Vt^t~W}Vt^trWVw^t~Tz3{wV}V{W~Vw^trW|7vWrV}Wuu6t6V~TsVu1r6Vu7wWsVu[vv7w1{w}VsWuVzVr7wTr1{wzu}}V|Vr7sfÓtV|7VW{VrWpu6Vr7wWuV{Vr7sWrt	u6VuVz9r6VwVp@t~zs}V~VsV~0{wlVs[vv3r6Vs7wWsVu7wWuVrfÓtVr7VWrzw}}Vs7w}WsV|Vp7sTqVrvuf}ufVqVrvuv}uvVp7wWpVuWrzv}v}VvVw^t~@t~VvVw_tvAtvVt^trVt^t~7w7wfhzw}VV}7w7wfhVvVw^t~@t~VvVw_tvAtv}Vt7VRv}3vt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7sTt7~^tvWwVt7r^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwf°uVuVvVtf°uVu^t~Vu^tzVu^tvVu^trfyVu7fRv}âjuU	w\bw\nUv7rTrRvt6t6t6t6t6Vt7öööV;r6Vr7^VwVtf¿uVr7BVr^t^TxVr^tZTyftVr^tBr6Vr7tLvuVrVr_tNHtuVr7X@tuVr7·ö¶v@tuVr7îwVr7uVxVyfwVvVr^tÆw@tnVvVr_tÞwAtfVvVrvtîw}tvzp}Vr_tNWQVr4vAt&VrVQAt6Vr4wAt>Vr7VVr76f­wt6Vr[vVr6Vr[vWTw7­v0{uVw7v0{w}Vr7®vTwVr76fwVr^t.7óööö0{rVwftzu}VrVr^t"7wTw@t"Vw7öw9r6Vr7V@t:Vr7èÿ¶v@t>zr}VrVr^t&7w@t&Vu7úwWkVu7FWhVu7vWiVu7vWfVu7®vWVVr767v7wf¬w7w\x07WtVr7êwWWVr7wWgVr7wWdVr7wWeVr7¢wWbVr7²wWTVr7þtWUVr7ÂuWcVr7¦rW`Vr7uWRVr7²rWSVr7ÎrWPVr7ÚrWaVr7ÖrWnVr7v7rWoVr7îw7rW|Vr7v7rWlu6t6Vt7w\x07xurvsv}Vr^t&TtVr^t2TwVwVt?mWVr^t6Wpt6t6t6t6t6t6t6t6u6VtV0{wt6t6VtVp[vvTw77t?{vt6Vw7Vxuwrtv}Vw7{1{u}VrVt7wTt@t&zw}}Vr7îwVr76f©wVr^tîwT{7÷ööö0{zVr^t&TtVr^t2TpVtVp=mWqVr^tÖwWwVr^têwWVr^t6W~u6VtVq0{uVtV~[vvTs7T}7a={t7wV}7åöör\x073{tVrVt7wTt@t&zv}v}Vr7V@t:Vr7Öö¶v@t>z}}Vs7L1{vVt7wWtu6VrVt@t&VtVp9{uVtV~[vvTq7Ts7a={t7wVs7åöör\x073{tVt7wWtzv}v}Vr7V@t:Vr7öö¶v@t>zt}t6t6Vq7­v1r6Vq7v0{wzu}Vw7s1{tV7îô¶v7sfÕt{tVr767wVuf¯w3{uzw}Vw7s1{wV7îô¶v7sfÕt{wVu7tfütVrVr^t"7wTw@t"Vw7öw9r6Vr7V@t:Vr7èÿ¶v@t>zu}7wWtVrVr^t&7w@t&t6u6t6Vr767vVt7w\x07f¬w7w\x07xuuvsv}Vr^t&TtVr^t2TwVwVt?mWpVr^t6W~t6u6t6VtVp0{vt6VtV~[vvTw77t?{vt6Vw7Vxuwtrv}Vw7{1{w}VrVt7wTt@t&zw}}Vr7V@t:Vr7Öö¶v@t>zs}Vr7îwVr76f©wVr^tîwT}7÷ööö0{rVr^t&TtVr^t2TwVwVt?mWwVr^tÖwW~Vr^têwWpVr^t6Wqt6u6VwVt0{wt6VtVq[vvTs7Tz7a={v7wVz7åöör\x073{vVrVt7wTt@t&zw}}Vs7L1{vVrVt7w@t&Vr7îwVr76fwVr^tîwTs7óööö0{tVlV|^t~@t~VlV|_tvAtvVrVs@t7vWzt6Vs7v>{vVr^töw7sWwVr^t\nTt7fWqu6Vw3{wt6t6t6Vt7r^tvTmVt7~^tvTj7îñ¶v7qff3r6VmVj7éñ¶v7qff{wVmVj7Ðñ¶v7}ff3{tVq^tv7òööö0{uzt}Vq^tv7÷ööö1{wzt}Vq^tv7ôööö0{w}Vt7VWtVw7VWwVq7VWqzw}}7wWz}VVVzfAt6t	t	t6Vs7öööö1r6VrV~@tâwVrVp@tæwVr7Æô¶v@túwVr7t@tþwVrV~@ttVrVp@ttVrVi@ttVrVf@ttVr4vAt®tVr4öööö¶vAt¦tVr4rAt¾tVr4vAt¶tVr4öööö¶vAtÎtVr7þwTwVr7ÎtTqfìuVr7uTsVr7vVwfÒwVr^tuWtVr^tuTw3{wVrVr^tu@t¾uVrVt@t²uVrVw@t¶uVr7¶uTw7É¶v7rVqfÞwVsVw7îñ¶v7qféwVr[vu7w0r6Vr^tuWtzt}Vr[vuVr7uVr7¶u7éñ¶v7qVr7ÎtfáuVr_uuTQ4t\'r6Vr^tuWtzt}Vr]uuW^Vr7uVr7¶u7Ðñ¶v7}7ÖÖ¶vfÚwVr^tuWtt6t6Vr^tuTs7öööö0{vVrVr^tuTw@t¢uVrVt@t¦uVrVs@tºuVrt	Vw3r67rWt7vzw}7r7bfëtTt7v@tzVtVr^t¢u@t~VtVr_tºuAtv7w}Ts@tuVrVt@tªuVrVs@t®uVr7v@tuVr4öööööwAtuVrVr7Ît@tuVrVr7uTs@tuVr7¶u7Í¶v7sVr7u7mfÖwTt3{wVsf±tVr7®uf¿tVw{vVr7ºufÊt}Vr^ttzu}VrVr^tu@tîuVrVr_t®uAuæuVrVr_tuAuöuVrVr^tu@tþuVr7v@tÞrVr4öööö¶vAuÖrVcVn^t~@t~VcVn_tvAtvVr7v@tÂrVr4ööööfAtÚrVr7v@tîrVr7vMwªrVr7v@tuVr4~Au¾rVr4vAu¶rVr4öööö¶vAuÎrVr4öööööwAu¦rVr7v@tuVr7v@t®rVr4wAuþrVr4wAuærVrVa^t~@tÞuVrV`_uvAutVrV`^t~@ttVrVa_tvAuÖuVPf¿tVSf±tVRftVw3r6Vr7ºufÊt}7w\x07WwV^2vvvvvvvvVQÑ7w\x07mW^7vzu}Vr7wLvþrVr4wAtörVr4vAtuVr4öööö¶vAtuVhVr7uTwfLVr7fVpV~fuVr4rAurVr4rAurVr4rAu®rVr7t@tuVrVr_ufAu¦rVuVwf<zu}Vf}WwVrVt^tn@tþrVrVt_tfAuörVrVtvtv}uuVw7vVpV~Vr7ufwVt7jfåt7t}WtVr7nVpV~fuVr_unWQVUVr7Ît7^|vvVTVrvtÆu}tvVbVr_uÖuAtvVbVr^tÞu@t~VeVr^tîu@t~VeVr_uæuAuvVrVQAuÆtVr7v@t¶wVr4wAuÎwVr4wAuÆwVrV^OuÞwVr7w@tÖwVrVt@tîwVdVr^tþu@t~VdVr_uöuAtvVgVr_utAuvVgVr^tt@t~Vr7vLvótVrVwLvòtVuVr7îwfåw}Vr7vftV}VpfÄt7vWtzw}}Vr7V@t:Vr7öö¶v@t>}V}VpfÄtzt}V{VfÄtzu}Vr7îwTtVr76fwVr^tîwTp7óööö0{vVoV|^t~@t~VoV|_tvAtvVrVp@tVut	t6VVw7îô¶v7sff3r6VVw7Ïê¶v7ff3{rVu[vìw7w\x07{rVr7@tÒwVr7Ïê¶v@tÖwVr7Öô¶v@têwVr7t@tîwVr7uVr7vVtfÕuVr[vu{wVr[vuWtVr[vuzt}Vu7uLvíwzu}Vr^tufÁt7vWt7v}7w\x07LvïwVuVt7w\x07Lvîwzw}V{VfÄtzp}VWVrvu}tvVu^tâwTtVu^túw0r6Vk7~7VfV}VuVt7w@tâwVu^tæwVt7sTtVw@t~VtV@trVtV{@tvVtVrvtîw}tzVtVr^tÞw@tj}Vr767v7vf¬w7w\x07Wtzv}v}Vv7ö¶v7TfeVv7vLvnVv7÷ööö@tzzr}Vr767vVuf¯w3{w}Vr7~Vr76f­wVr[v~3{wVr7k@t:Vr7Ïþ¶v@t>}Vr7uLvuVrVr^t&@tuVrVr_t>AtuVr7îwVr7uVxVyfwVvVr^tÆw@tnVvVr_tÞwAtfVvVrvtîw}tvzw}Vv7öööö@tv}Vr7rRv}2wt	Vt7u?r	7vsVt7uWr7vVw7uVw7Ò×¶v7ufÕtm}WuVvVrVtVum@trVvVuVwVum@tv}wt	Uv7VTRvV7rT|t	VwVr;r67vWw7wzw}VvVr7zTv^t~WwVv^tr}VwfeV7fVpVqfeVVsLvjVtVuVrV|V~f¸uV7VRv}:wu	Vv^tv^tvTv^t~TsVw=r6Vv^trVw7t^tvWu}VtVs?r6Vv^trVt7t^tvWr}VuVr=VuVr?}Ìwws	Uv7FTtRv7wWuVw^tr^tvTrVw^tvTs7r^tv?r6Vs^tvVr7zTu^t~WpVu^trWu}Vt7RVw^t~Ctvf£uVt7s@tVVt7¬ô¶v@tjVt7w@tfVt7¯ô¶v@tzVtVp@t~VtVu@trVtVt^tZ@tnVtVt^t^Tw@tbVvVt7r7rf}Vt^tRVw7w7wfhVt7FRv}Õttw	w\bUv7FTuRvVut	Vw^tvTw^t~Vt;r67vWw7rzw}Vw^trVt7qTt^t\nWwVt^t}Tt@tbVuVtVw7u@tnVu7~Vu7bft6Vu^t~7w0r6Vu^tzWwVu_tbWrVu7j7rf!Vu^tVVw@tvVu7w@tRVuVrAt^u6t6VuVu7^fVu^tv7w1{vVu^trWtVu^tRTwVu^tj0r6Vu7j7wf }Vu^tVVw7tVt@tvVuVw7w@tRzw}}VvVu^tR@t~VvVu_tjAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7FRv}#vVwVt=r6Vr7vVvVt7qTv^tVv^tVufwVvf¯tVv7t@tvVv7vftVv4rAuVv4rAuVv4rAuy}Vuft}«twt	Uv7vTuRvVw^tvTw^trWrVw^t~WwVu7v@tRVu7v@tjVuVrVt7z7vVwVt=m@tnVu7w@tbVu7~Vu7bTwft6Vu^t~7w0r6Vu^tzWtVu7NVwfVu7Z7rVu^tN7wTw7	VwmTwVw7r;mf!Vu^tFVt@tvVu7w@tBVuVu_tRAu>VuVuvtb}uNu6t6VuVu7NTtfVu^tv7w1{vVu^trWrVu^tBTwVu^tZ0r6Vu7¢vVtfVu7ZVu^t"7wTt7	Vtmf }Vu^tFVw7tVr@tvVuVw7w@tBzw}}VvVu^tB@t~VvVu_tZAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7vRv}Tv7Ó¶v7­qVvf§ur	7ts7Òõ¶v7ªtVvf§u}}wt	Uv7fTuRvVuVv@t~VuVvVw@tz7vWv7vWwu6VuVu7~f¥ut6Vu^tv7w0r6VtVu^trVvTv9{wVwWr}Vu7fRvVr7w\x07y}Vw7wWwzv}v}¬sw	Uv76TuRvVu7RVtf\'VuVwVtTp@tJVuVw@tNt	t6u6Vu7NfþwTt7öö²v0{wVt7Õq1{v}7wzw}7v}W|VuVp@tBVuVw@tF7vWp7vWw7vWtu6VtWu6t6t6Vu7FfþwTr7öö²v1r6Vr7Õq0V\x073{wVuVu_tFAtNu6Vu7NfþwTt7öö²v0r67´qWszr}Vtf¦u7w\x07Tt7t0{v}7´qWsVt7w0{wzt}VvVu^tZ@t~VvVu_tRAtvVu76Rvy}t6t6Vr7öw9r6VwVr=VrVp9\x07{t7vWtt	u6Vt70r67Öú¶vWt7vWw7Ùszt}Vt7îú¶vVt7~Wt^tvTwVr={v}7wVt7Òú¶v^tvTs7Öú¶vVs7Ùs=mWt7ÙsVsTs7vVs7Ùs;m}WsVuVt@tNVuVtVs@tJu6VwVr={uVu7nVu7NTqf¥uVu^tnVu^tjW}Vu7fVqf¥uVu^tbWsVu^tfWtVu7~Vqf¥u7	Wq7w1{tVt7w\x073{tVu^t~7w\x073{tVu^tzTt7w\x007vVt7w\x07W~VsV}VwTpTqWwzv}v}Vr7VVrVr7·v7l?mWszt}VwWp7	Ww}t6VrVq?{vt6V~7w1{vVrVq7w\x073{v7wW~zw}Vr7öö²vVrV~TtVt7öÆu7öö²v7öæÊ	?mTtVt7öö²v0mWszw}VrWs}Vu7RTtVsf\\Vr7Æt0r6Vt7ñpf\\}V|3{v}7wWtVrVs1{vVVrf¦u7w\x07TtVt7t0mWtzv}v}wq	Vw^tvWtVw^trWpu6t6VtVp0r67vWuzw}7wWuVwVt7wTq@tvVt[vvT~7v\x07VrVsWsVqWtVr7qWrV~¶7v>{w}}VvVs@trVvVu@tv}èttr	w\nUv7FTtRvt6VwëVwVwïTp2vvvvvv65\x073r6Vt7~7o7w7wfPVt^t~WrVt7bVt^tzTu7oVwVufwTsVs7o9mTsftt6VvVt^tbr\bVr7öööö1{wVuWrVsWuVt_tnsVsÛ}Ht~VvVu@trVvVr@tvzt}Vv7v@t~Vv4ööööfAtvVrVu7w7wfhzw}Vt7RVpqf£uVtVt^tZ@tVVtVt^t^Tu@tjVtVw2vvvvvvvvTr@tnVt7å¶v7wVrm@tbVvVt7b7tf}Vt^tRVu7w7wfh}Vt7FRv}wtr	w\bUv7VTtRvVt7Æ¶÷u@tfVt4Æ¶÷õðúîFAu~Vt4Æ¶÷õðúîFAuvVt7eWru6t6Vu7b0r67bWuzw}VrVw4|öTp4w\bVw\nÑ7FLvvVr7wWrVu7wWuVw4 VpWw{w}}Vt4ööööfAtbVt7v@tjVt7bTr7vVuVu7b=Tsmf&Vs3r67vVuWuu6Vt7bVuVr[vvf\\Vu7wTu{v}}VvVt^tj@t~VvVt_tbAtvVt7VRv}üwuw	w\nw\bUv7VTuRvVu7~VwVtf¡ut6Vu^t~7w1{vVu^tzVt1{vVu7bVwVtftVu^tb{vVu^tnVu^tjf®uTrË4võ4v {vVvVrOu~4wWs}VvVsAuvVu7VRv}twu	Vtr6Vw[vv7[0Wu}t6VtVu;{vt6VwVu[vvTs7F0r6Vu7wWuzw}Vs7G7w\x077~={wu6VtVu0r67wWrzu}VwVu[vv7F7w\x077={wVu7wWuzv}v}t6VtVu;{vVwVu[vv7X1{vVu7wTsWuu6t6VtVu0r6VtWuzw}VwVu[vv7F7w\x077={vVu7wWuzw}}VuVs0{w}7wWrVtVu;r6VuWtzw}VwVu[vv7V7v1r6VuWtzw}VtVtVu7wTu=r	VwVu[vv7]7w\x07s7w}3VuTrVtVr=mWtVrWuu6t6VtVu1r6VwVu[vv7F7w\x077;{wVuWt}VtVr1Wrzt}Vu7wWuzv}v}VvVt@trVvVr@tv}wus	w\nw\bt	Vw3r6VvWt7vzw}VwVvTt[vv7[1{vl7wWsVt7wWtVw7w}VtWpt6u6VtVp0{wt6Vt[vvTu7X0r6Vt7wWtVr2vvvvvvIWq7wWr3{tzw}Vu7FTu7w\x077={vV~4|\bVuÛ4wõ\nT~4y {vVt7wWtVr7vWr3{w7wWrVq2vvvvvvR6ÔTq2ä£;p¹ö23{w}}VvVwfvy}V~ÌVq2vvvvvvIVrmÕTqìVqVsm}±qwz	Uv76TtRvVw^tr7~Ws7wVw^t~TrVrm7wWut6u6VrVu7wTu0{wVs7rWpVs7rWVs7~Vs^tvW~Vs7~Ws^tvV^tvV~Vp^tvfy¶7v>{v}VtVw@tbVtVt7b@tFVt7nVrVt7F7pfªuVw^t~W~Vw^trWsVw^tvWrVt^tjT|Vt^tVT}fb3r6Vt7~V~7r7~fS7vWqVt7v@tZVtVt^tzTp@t^VtVt^t~@tRVtVr@tNVtVs@tFVtVsV~7uTrT~@tJ7vWuu6VuVr1r6Vs^trWzVs^tvWVs7~WsVt^tRVq0r6Vt7R7r7~fVVt^t^Wp}VuVpT{V@tvV{7rVz@tvVtVq7wTq@tZVu7~Wuzw}}VtV~@tBVt7FTuf¦tVuVqfDV|V}7tW~Vt^t^Wpu6V~V|1r67vWuVqV|^tvTr=r6VpVr7uTr^tvWuVr7v@tvVr^trW}V|7rW|Vt7FVu7v1fGVt^tBVt^tNTr7uWsu6Vur6VsVu@tvVs7rV@tvVs7~WsVr7wWr7vWuzw}}VtVr@tNzw}}Vt^tNW~Vt^tBWsVt^tFWrVpWuu6Vqr6Vu^tvVu7r^tvf¤tVq7wWqVu7~Wuzw}}Vt^tRVp7r7~fh}VwV~@t~VwVs@trVwVr@tvt6V~7t?{vVsWu7wWru6VrV~0{wVu7~T^tvTpVu7z^tvTqVu^tvVu7r^tvff3r6Vr7wWrVWuzw}}VpVqfÎtVs7~WqVrWpu6Vr7wWVqVr7uWuVsVp7uTr7rW|Vr7~W}u6VV~9r6VwVp@t~zu}Vu^tvTzVu7r^tvT{V}^tvV|^tvffr6VzV{fÎtVu7~WuV7wWzwsVrVu_tvAtvVp7wWpVWrzt}v}v}v}Vt^tnVt^tj7r7rfh}VtVw^t~@tNVtVw_tvAuFVtVt7FfFVvVt_uvAuvVt76Rv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7uTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwf¬uVuVvVtf¬uVu^t~Vu^tzVu^tvVu^trfyVu7fRv}rw}	Uv7VTrRvVr7bVw7v7r7rfRt6t6Vr^tb7w1r6Vr7v@tfVrVr_tnAt~Vr7~Vwf Vr^tzVr^tfTq7tWpu6VwVs1r6VpVs@tvVp7rWpVs7wWszw}}VrVsVq@tf7wVwVw7w;m7wWp7wWsu6Vp3{tVp7wWpVtVs7wVsVugpvVs7wWs¶7v:{v}Vr4öööö¶vAtb7wWsu6Vr7v@tjVwVs;r6VvVr^tf@t~VvVr_t~AtvVr^tbVr^tn7r7rfhzr}Vs7wW{Vr^tfW~Vr^tzWpu6V~3r67vWsu6Vs7z0r6V{WszrsVr7~VsTq^tvWpVqVr7bVsTq^tv@tvVqVp@tvVs7rWszw}v}v}V{V~V~V{=mTqVqVsVsVq=mTW|VpV7tW}V~VqW~VpVq7tWqu6t6t6V3r6Vr7b7vf zw}V|{wVr7bVpVf"7vW|}Vr7bV}V|f"VqWpzt}t6VtV}^tvTzVp^tvTxVugpv¶7v8r6Vp7rWpV7wWzw}V}7rW}V|7wW|VzWx}Vr^tjTzVr^tb0r6Vr7b7r7rfV}Vr^tnVz7tVx@tvVrVz7w@tjzv}v}v}v}v}VvVr^tf@t~VvVr_t~Atv}Vr7VRv}+vt6t6t6t6t6Vv7|xrtwwuv}Vv7©v0{uVv7öö²v1{v7vy}Vv7F7|?{tVv7·v7l?{tVv7v7l?{t7ry}7wy}7ty}7u}avVvVt@t~VvVw@trVv7uLvv}avVvVt@t~VvVw@trVv7sLvv}avVvVt@t~VvVw@trVv7tLvv}avVvVt@t~VvVw@trVv7rLvv}ópty	w\bUv7fTpRvt6Vu3r67wWzw}t6t6t6t6VwÛVuÛ\bTe4VþÑ{vVeÑ7öV={vVwVu9{wzr}Vp7rVu7v7r7rfRVp^tr7w0{wVp^t~WsVp^tzT7v@tvVpV@t~VpVs@trVp7w@tzVtVuW|7wWsVtWq7wW~u6t6V}7w\x07r6VqV|1{wzs}V~V|Vq9{rVqV~Wq}Vq[vvW~t	u6t6VuVr=r6VtVr[vvV~0{w}7vVsVr7wTr;{tlVVr7t^tvWrzw}}Vr7w}WrVp^trVs0r6Vp7r7r7rfVVp^t~W}VVs7tVr@tv7wW}VpVs7wTs@tz7vW~Vq7wWqzv}v}VvVwWyVu7wTs7q\x07W|VwVu7wW{Vs7u\x007wWqVs7q\x07TsVt7wWfVvVs7wW}u6VvVy0{u7tWz7vWxt6Vv[vvVt[vv1{vVuV~Vw={v7wWrVqWsu6Vs7wTsr6VtVrWgVvVrVr7~Wr_vvVg_vv\'{wzt}}7vWr7w7tt	u6V|VrV|0{wlVrVfWsVrV}Vr7wWr[vvVs[vv0{v}Vr7w}V|9TxmWz}V~7wW~Vv7wWvV}7wW}VzVxV{7wT{mTs7t0{v}Vs7v1Wzt}v}VvVwWq7vWrVp^t~W~u6VqVvTw1r6Vw7wWvVw[vvWt	u6t6VuVr=r6VtVr[vvV0{w}7vVsVr7wTr;{tlV~Vr7t^tvWrzw}}Vr7w}TrVu1{w}}VwVq1WVp^trV~7r7rfh}Vp7fRvV}avVvVt@t~VvVw@trVv7w@tv}avVvVt@t~VvVw@trVv7t@tv}Åwtw	t\bUv7FTuRvVuVwVtf¿uVuVu_uvAt^Vu7~TwVu7^7wfõuVuCtzVuCt~Vu7v@tfVu4ööööfAt~Vw7vf&4VðòWr7JWtu6Vt7\n1r6Vu7~VrVt7J\x07ÛþÑ7y\x07Tw7FVw7¡vVw7|?mf\\Vt7rWtzw}}VvVu^tf@t~VvVu_t~AtvVu7FRv}<wt	Uv7VTuRvVu7bTrVv7Öô¶vfÒwVu7~VrfõwVu^t~Tvr	VvVu^tzVwVtf×ws7v}Vu7VRv}4ww	Uv7fTpRvVp7rVtVufeVvVrVsfeVvVwLvnVvVp_trAtzVvVp^tz@tbVp7fRv}útwu	Uv7VTtRv7ýÒ¶vWu7nWrt6Vw7íÕ¶v7qfu{vVw7ÔÕ¶v7}fu{vt6Vw7´ê¶v7~fu3{vVw7Åê¶v7pfu{v7ÛÕ¶vWu7iWrzw}t6Vw7ºÕ¶v7~fu3{vVw7í¶v7qfu3{v7Õ¶vWu7lWrzw}7¢Õ¶v7wVw7ºÕ¶v7~fuTwmWu7k7vVwmWr}VtVr@tjVtVu@tnVt7v@tbVt7ÕÒ¶v@tfVt7rVt7f7tf}Vv7s7w7vVt^t~TvVt^tzfuVt^trVv7w7wfhVt7VRv}xvVvVwVtfu7v1})wt	Uv7fTrRvVr7~VvVwfu7tWwt6Vr^t~Tv3{vVr^tzWsVrVtVufuVr^tvTt3{vVvVsVtVr^tr7wfuWw}Vr7fRvVw} wt	VvVwfuWsVtVufuWrt6t6Vs3r6Vr{wVvVwVtVufyy}Vr{w}VrVsy}VvVwVtVufyVwVu=VwVu?VwVu0m}www	Uv76TsRvVs7vLvFVsVw@tZVsVv@t^Vs7vLvJVsVu@tNVsVt@tBu6t6Vs7VVs7^fðwVs^tRVs^tVWwVs7nVs7BfðwVwVs^tnTv3r67vWwzw}Vs^tj7vVvmWu7vVwmWtVv7wVvmWvVw7wVwmWwVrr6Vs7fVwVtfuVs^tbWtVs^tfWwVs7~VvVufuVs^tzWuVs^t~Wv}VwVtVvVufuTw7w\x073{w}}Vs76RvVw}uw}	Uv7¦vTrRvVr7VVvVwfuVr7NVtVufuVr^t2W|Vr^t6WsVr^tJW}Vr^tNWzVr^t^WwVr^tZWpVr^tFWqVr^tBW{Vr^tVW~Vr^tRWVr7vLv6VrV@tJVrV~@tN7vWut6t6u6t6Vr7nVr7Nfðwt6t6Vr^tnTvr6Vr^tjTt7e={wVvVtfu3{sVvVtfu3{szt}7tWvVu7u1{st6Vw3{vVr7vLv6VrVp@tJVrVw@tNu6Vr7fVr7NfðwVr^tfTt3{wVtVr^tbfu{v}zp}Vq3{tVr7vLv6VrV{@tJVrVq@tNu6Vr7~Vr7NfðwVr^t~Tt3{uVtVr^tzfu{v}zs}VvVt7Êý¶v7bfuVvVtfu3{uVvVtfuWv¶7v<{uVv3{u}Vu7wWuzw}}Vs7vVwmr	VwVpVsV|7vfusVw3Vs3}WvV~VVzV}7vfuTwVvVw7w\x07mWvzw}7tWv}Vr7¦vRvVv}\x1Bww	Vu7w\x07Wut6u6VtVr0{wVuVwVr[vv1r6Vr7wWrzw}}VvVr@trVvVw@tvVvVtVr7wTt@tzVvVwVt@t~y}Vv7v@t~VvVt@trVvVw@tv}áwwr	Uv7VTuRvt6u6VtVr0{wVwVrTs[vv7v0r6Vr7wWrzw}}Vu7vLvjVuVtVrTw@tnVuVs@tbu6Vu7~Vu7bfðwVu^t~Tt3r6VsWpzt}Vu^tzTr3{wVtVrfu{v}}VvVw@trVvVp@tvVu7VRv}$wt	Vwr6u6Vw3r67wy}Vw7wWwVv[vvTt7FVv7wWvVt7[0{v7w\x077|?{vVt7©w\x077·v7w\x077l?{v}}7v}Fwt	u6VwTtr6Vt7wWwVv[vvVv7wWv7F7w\x077|?{w}}Vt3}Lww	t	7wVw7t?{vl7wVvVw7ìÕ¶v7wfd3{vlVvVwfu7w}WtVvVwfuVt\x07}$uw	w\bw\rUv7fTuRvVuVwVt7]fuVu_t~WrVuVu^tvVu^tr7[fuVuvtvWsVvVrAtfVvVs}tvVu7fRv}=ww	VwVtWuu6t6Vt3r67vWtzw}Vw[vv7F1r	VwsVt7wWtVw7wWwzt}Wu}}VvVt@trVvVu@tv}Ôtwp	Uv7VTwRv7®¶v^tv3r67®¶v7	@tvt6t6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTv^tv7öööö0{vVv^trWsVw7~TtVv^t~TufDVtVufGVw^tfWtVw^tzWrVur6VtVuVs7vWvVrVt7uWtu6VtVv7r_uvAtvVv7öwWvVt7~WtVu7wTu{v}Wt}Vw7v@tjVw4ööööfAtbVw^t~VrVtVw7bf[Vr7r7~fhzw}Vw7b7Ø÷¶v7tfe}Vw7bfæw7®¶v7®¶v^tv7w@tvVw7VRvy}v}øitd	w\nUv7¶pTwRvt6t6t6t6t6t6t6t6t6t6t6t6t67®¶v^tv3r67®¶v7	@tv7ú¶v^tvW{7æ¶v^tvWz7ú¶v4ööööfAtv7â¶v^tvWt7â¶v7v@tvVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAtªwVw4vAt¢wVw4öööö¶vAtºwVw4wAt²wVw4vAtÊwVw4öööö¶vAtÂwVw7vMwÆwVw4rAtÞwVw4vAtÖwVw4öööö¶vAtîwVw4rAtæwVw4vAtþwVw4öööö¶vAtöwVw4rAtVw4vAtVw4öööööwAtVw4ööööööööuAtwVw7þsVzVvVtVvVt?mTsVw7vf¾uVw^tþsTv7öööö1r6VwVw_têsAtVVwVwvtús}tfVwVv@tzVw7öööö@t~z{}Vw[võt3{wVwVw7wTv^t~@tæsVwVv_tvAuþsVw7v@twVw4öööööwAtwVw7þtTvVw7þsf³uVw[võtWut6Vv7Åê¶v7pfuTvr6Vv^tvWtt6Vu7u0{vVu7w1{vVt7ôööö0{t}Vt7ôööö1{sVv]u~Wezr}7tWvVu7t0{qzs}Vv]u~Te2vvvvvvI{tVw7@têrVw7Ïê¶v@tîrVw7Öô¶v@târ7tWrVw7t@tært6Vw7þt7Ïê¶v7fuTv3{vVw7ÎuVvVw7ærfÕut6t6Vw[vÎuxuwvtv}Vw7þs7pVw^tÊuTv^trVv^t~Vv^tfVv^tbfuVvfÁtVw[vûsWtVw[vúsWrVw^tþsTv7öööö0{wVwVw_wêsAwÆtVwVwvwøs}wÔtVwVtLv×tVwVrLvÖtVwVv@têtzq}Vw[vÌuWtVw[vÏuWr}t6Vw7þt7´ê¶v7~fuTvr6Vv^tv7v>{w}VwVr7w\x07TvLvÖtVwVr7w\x077t1Vt\x07Lv×tzq}Vw7êt7q7îÓ¶v77×Ó¶v7Zfuzs}v}Vw7þsTvVw7v7êw|vvVw7êtTtVv7v7w7v7¶ë¶vfýtVw7~Vt7v|vvVw7tf¨tz}}Ve2vvvvvvI{w}Vw7êt7r7»Ó¶v7q7¢Ó¶v7_fuzw}Vw7êtVw7þtfu}Vw[vÖtWvVw^têtTt7öööö0{vVwVwvwÔt}wdVwVw_wÆtAwVVwVw[v×tLvgVwVvLvfVwVt@tzzw}Vv7w\x07Tu7t0{wVw[v×t7w\x07WtVuVw[vÆw0r6Vw[vÇwVt0{u}Vw7vTuftVw7÷pMwôtVwVtLv÷tVwVvLvötVw7v@twVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAtªwVw4vAt¢wVw4öööö¶vAtºwVw4wAt²wVw4vAtÊwVw4öööö¶vAtÂwVwVtLvÇwVwVvLvÆwVw4rAtÞwVw4vAtÖwVw4öööö¶vAtîwVw4rAtæwVw4vAtþwVw4öööö¶vAtöwVw4rAtVw4vAtVw4öööööwAtVw7þsVzVsVuf¾uVw^tþsTv7öööö0{tVwVw_têsAtVVwVwvtús}tfVwVv@tz}Vw7öööö@t~Vw7þtftzr}Vw7êtTuVw7v7êw|vvVw7ÎuVuVw7þt7æë¶v7tfûtVw^ttWpVw^ttWtVw4wAttVw^ttWr7vWvVw7v@ttVw7þsTsVu7êw|vvVw7ærTuVs7tVw^tÊuTqVw^t¶u7Þë¶vfýtVsVu7v|vvVw^trW~Vw^trWuVw^trWsVw7rfÍtt6u6VvV~0{wVvVp0{wVvVuVvVtW|Vv7wWv[vvV|[vv\x073{v}VrVt7w7wfhzt}VrVt7w7wfhVw^tæs3{wVw7zVw7þtfuVw7öööö@t~VsVu7w7wfhVw7þsftzt}Vw7êtTvVw7v7êw|vvVw7~@tªuVw7´ê¶v@t®uVw7s@t¢uVw7îô¶v@t¦uVw7@tºuVw7Ïê¶v@t¾uVw7q@t²uVw7í¶v@t¶uVw7p@tÊuVw7Åê¶v@tÎuVw7uVvVw7þtTvVw7Îu7sfûtVw7~@tuVw7´ê¶v@tuVw7Öô¶v@tuVw7t@tut	t6t6Vv7´ê¶v7~fuTv3r67rWt7vWvzw}Vw7þsTtVvVw7ufÒwVw7uVtfõw7rWt7vWvVw^tuTu{w}7vzw}Vw7þsVuVw^törfâu7vVw^tþsTu7öööö0{vlVw^tæsWvVw^túsWtVu}Vv7zWrVw7ÞtWyVw7®tWfVw7ÖsWsVw7öuWgVtWuu6t6Vr3{vVu^tvTp3{vVu^trWqVu^t~WvVw4vAtÆrVw4öööö¶vAtÞrVw4rAtÖrVw4vAtîrVw4öööö¶vAtærVwVq@tâsVwVp@tæsVw7t@tþsVwVw7u@túsVw7þrVvVw7þsT|7wVw7ærT}fçut	Vw^tþrT~3r6Vw^túrTv[vnWVwVv^tn@tÖsVwVv_tfAuîsVwVvvtv}uþsVg7v7vVwV|fwVv7jfåtV}ftVw4vAtÞsVw4öööö¶vAtÖsVw4rAtîsVw4vAtæsVw4öööö¶vAtþs7~W~7vW|7vzw}Vw^túrW|Vw7þsVw7ær7^|vv7bWVw^tÚs}WdVw7ÞpVw7êtVw7þsfâwVw^ttTvVw^t®t0r6Vf7r7ffV}Vw^tªtVv7rT}Vs^t~@t~V}Vs_tvAtvV}Vd@tzVwVv7w@ttVwVpVqfuVw^trWqVw^tvW}Vw^tÆtTpVw^tÞt0r6Vy7r7ZfV}Vu7zWuVw^tÚtVp7ZTvVq@trVvV}@tvVvVw_tÞpAt~VvVwvtÆp}tfVvVLv^VvV|@tRVvV~@tVVwVp7w@tÆtVr7zWrzw}}Vt7r7zfhVw7þsTvVw7êt7êw|vvVw7ærTtVv7wVw^tuTvVw^tu7öë¶vfýtVw7~Vt7v|vvVw7rf¨tVw^tuVv7w7wfhVw7þtftzu}Vw7~Vw7þs7v|vvVsVu7w7wfh}Vw^tÎuVq7w7wfhVw7þtftzw}Vw7vft}t6t6t6Vw^t~7öööö0r6Vw[vRWpVw^tVWvVw^tjWuVw^tbWrVw^tfWtVw^tzWqVw^tnTs7öööö0r6Vw7w@tþtVwVu@tútVw7w@tuVwVv@tuVw7vVuÛf£uVw7êtVvÛf£uVw7w@tÂsVw7Îð¶v@tÆsVwVw^tÒt@tÚsVwVw^tÖtT~@tÞsVw7@tÒsVw7Éá¶v@tÖsVwVw^t@têsVwVw^tT@tîsVw7q@tâsVw7Îá¶v@tæsVwVr@túsVwVt@tþsVw7ærVw7þs7pf}Vw^têtV~7w7wfhVw^tV7w7wfhzu}Vw7v@tþtVw7v@tuVs7÷ööö0{wVv3{wVw7w@tÒsVw7Îð¶v@tÖsVwVv@têsVwVu@tîsVw7s@tâsVw7¾á¶v@tæsVwVr@túsVwVt@tþsVw7ærVw7þs7rf}zt}7vWu7þ¶v^tvTt7vWs7ò¶v^tvWr7vWvt6t6u6VvVs1r6VvVr^tv7öööö0r6VuWtzusVv7vWvVu7wWuzt}v}}7ö¶v^tvVt0r	7ö¶v7r7vfV7ò¶v^tvsVr}Vt7v7öööö@tv7þ¶vVt7wTv@tvVv3{w7ò¶v^tvWr}VrVt7vTvf­tVvVw7~7v|vvzu}Vw7~ft7	Wtzt}Vw7ærVtVrfe}VwVp7tTr^tÆ½6@tÚpVwVr^t¦½6@tÞpVw7þÁ¶v@tÚsVw7À¶v@tÒsVw7À¶v@têsVw7âõ¶v@tâsVw7®À¶v@túsVwVv@tÊuVw7vVuVs7ôööö>Tvm@tÎuVwVw7Îu@tÞsVwVw7u@tÖsVwVw7þt@tîsVwVw7ær@tæsVwVw7Þp@tþsVw7v@tÒtVw4ööööfAtêtVw7þs7sVw7êtfVwVw^tÒt@tVwVw_têtAuVw^tærVw^târ7w7wfh7Æ¶v^tv7Â¶v^tv7w7wfh7Î¶vVw^t@tv7Æ¶vVw_uAtvVqVt7w7wfh7	WtVv{vVsVu7w7wfh}V{Vz7w7wfh7®¶v7®¶v^tv7w@tvVw7¶pRvVt}`v7®¶v^tvr6v}7Â¶v^tv}`v7®¶v^tvr6v}7Î¶v^tv}pwq	Uv7öwTtRvt6Vtt	t67®¶v^tv3r67®¶v7	@tvt6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTv^tv7öööö0{vVt7fTu7vVv^t~TsfétVt7j7vVv^tZfétVt7^7vVv^tVfétVt7vLv2VtVv@t6Vt7v@tJVt4öööööwAtBVuVwfçwVt7BWqt6t6VwVs?r6Vv^trVw7qTv^tv7t1{w}Vt[v23{wzr}Vt[v2Wwt6Vv^tJ3{vVv^t:{vVv^tB{vVw7w\x073{w7t7wVv^tZmzs}Vw7w\x07{u}7vzu}Vt7®v7Ø÷¶v7tfezu}v}7t}@t>7r7ffëtTv7²À¶v@tzVvVq@t~Vv7¦ð¶v@trVvVt7¾v@tvVt7t@t"VtVv@t&Vt7t@t:Vt^tZWvVt^tFWwVt7v@tVtVvVw@t*VtVv@t.Vt7~Vt7®vf7rWuVt^t~7w0r6Vt^tzWvVt7v7rf!Vt^tVv@tvVt7w@tVtVt^t@tVtVt_t.Auu6t6VtVt7vfVt^tv7w1{vVt^trWwVt^tTvVt^t0r6Vt7v7wf }Vt^tVv7tVw@tvVtVv7w@tzw}}Vt^tWrVt^tW~Vt^tWu}Vt7ºv7tVr7r7~fWVt^t"WvVt^t&WpVrr6VvVrVpVv7uWvVuWwu6VvVw@tvVv7r7¦ð¶v@tvVw7rWwVv7~WvVr7wTr{v}Wv}Vt7v@tVt4ööööfAtVpVvVt7vfVtVt^t@tVtVt_tAu.V~Vu7r7rfhVt^t:Vp7r7~fhVt^tfVt^tb7w7wfhVt^tjVt^tV7w7wfhVt^t^Vt^tZ7w7wfhVqfÉt}Vt7®vfæw7®¶v7®¶v^tv7w@tvVt7öwRv}æuww	Uv7öwTwRv7®¶v^tv3r67®¶v7	@tvt6t6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTv^tv7öööö0{vVw7v@tVVw4ööööfAtnVwVv_tFAtVw7¦ð¶v@tVwVv7®v@tVw7z@tVw7¾Á¶v@tVw7ÆÁ¶v@tVwVv7ºv@t*Vw7~@t.Vw7¶Á¶v@t"Vw7¦ð¶v@t&Vw7s@t>Vw7îô¶v@t2Vw7îÁ¶v@t6VwVv7ªv@tJVw7p@tNVw7ÞÁ¶v@tBVw7®À¶v@tFVw7q@t^Vw7í¶v@tRVwVv^t~@t\nVwVw7v@t:VwVw7v@tZVw7nVw7R7sftVwVw_tnAu~VwVw^tV@tfzw}Vw7~7Ø÷¶v7tfe}Vw7~fæw7®¶v7®¶v^tv7w@tvVw7öwRvy}v}±wwu	7®¶v^tv3r67®¶v7	@tvVv7Ú¶v^tvTw7t=r6VwVv7t\0Vv7u\x077v1Tv9r	7vs7Ò¶vVvVwTuf Vw7	VvWv7Þ¶v^tv7Ú¶v^tvTw7tWtu6Vt7v@tvVvr6Vv7wWvVt7rWtzw}}VwVuWv7®¶v^tv7w}Wt7Ú¶vVv@tv}7®¶vVt@tv7Þ¶v^tvy}v}ºwwu	7®¶v^tv3r67®¶v7	@tvVv7Ö¶v^tvTt7w=r6VtVvVv7w\0TwTu9r	7vs7î¶vVtVuVtTu7r7~fWVwVtVv7wWv7ê¶v^tv7Ö¶v^tvTt7uWwu6Vw4vAtvVvr6Vv7wWvVw7~Wwzw}}VtVuWu7®¶v^tv7w}Ww7Ö¶vVu@tv}7®¶vVw@tv7ê¶v^tvy}v}Èwwu	7®¶v^tv3r67®¶v7	@tv7®¶vt	7÷ööVVvVv7÷ööV9mTv7â¶v^tvTw;r67â¶vVv@tv7vzw}7ú¶vVvVwTtf&Vt7wWv7â¶v^tvTu7æ¶v^tvWwu6Vw7vLvvVvr6Vv7wWvVw7wWwzw}}7â¶vVtVu@tv7®¶v^tv7w}@tv7æ¶v^tvy}v}uwt	Uv7öwTtRv7®¶v^tv3r67®¶v7	@tvVt4vAufVt7Ú¶v^tv7t@tzVt7Þ¶v^tv@t~Vt7ê¶v_tvAuvt	t6Vv7þ¶v^tv9{v7ò¶v^tvVv7vTv^tv7öööö0{vt	Vv^t~Vw;r6Vt7t@tjVt7¾vzw}Vv^trVtVv@tVt4rAtVt4vAtVt4öööö¶vAtVt4wAt.Vt4vAt&Vt4öööö¶vAt>Vw7qTw^tvWuVtVt@t\nt6Vu7t0{v7¶v^tvTu7t0{vVtVu@tFVt7¶v^tv@tJVt7¶v_tvAtBVt7jTuVvVtVwVwVt7FfÍwVt7¾vTvftVvVuVt^tj7t0mzw}Vt7t@tjVt7¾vTvftVv}Wv7®¶v^tv7wzw}Vt7t@tjVt7¾vWv7v}Ww7¶vVt^tZ@tv7ª¶vVtvtj}tvVt7v@t&Vt7v@t>Vt7vLv.VtVvvtv}uFVtVv^tf@t6Vt7Fft7®¶vVw@tvVt7öwRvy}v}Þztn	p\rUv76T{Vwvvvzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zThzîYü4ç2A\x07¹¶ÃÓ­ÃØw}rvV{Vwvvfzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zTiz-´ Og/ÒôIä£(jÝØw}rfV{VwvvVzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zTjzîÜq®w-õdÈóGRµ\vz#Øw}rVV{VwvvFzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zTlz+ÈÇ¨öÑpªíí·Øw}rFVv^tvTgWtVv^trTdWVv^t~TeWrVv^tzTbWuVv^tfTcWwVv^tbT`WsVv^tnTaWpVv^tjTnWq7fW|t6u67·vV|T~7vV~7·v;m7u7t\0Tz7uVz7KV|T~7vV~7K;m7u7t\0T}V}Vz=mT~V~7u9mT~0{wV~V}0{wVf7wWfV|7fV|7t7®¶vWo7vWxu6VhWmViWhVuW}V{VxT|vrvWkV|VmVjTiVlTj{rspq~|}z{xyfgdeØwVlVk{~|}~|}z{xyz{xyTl7g»wVl7|Ûw\'Vl7e»w\'zvvvvvvvvvvvvvvvv{vwtu~|}jkhijkhiØwVmVh{rspq~|}z{xyfgdeTm7uÛwVm7qÛw\'Vm7dÛw\'Vm7xÝw\'Vm7oÝw\'ØwTmVk{vwtuvwturspqrspqTl7g»wVl7|Ûw\'Vl7e»w\'zvvvvvvvvvvvvvvvv{jkhijkhivwtu~|}VmØwTlVxVovtvØw}rvVsVpVw\x07VpVqVw7lVw7cVw7qVkmvTyVtT~7hVt7eVt7|V~VTtVrT|\x07VtVr\x07Tu7hVu7eVu7|VuVtV~\x07VtV~\x07VkmwVpV}VyTqVwVs\x07VsVq7lVq7cVq7qT}Tr7hVr7eVr7|VrVuV~\x07VuV~\x07VkmtVsV|V}TpVwVq\x07VwVp7lVp7cVp7qT|T7hV7eV7|VVuVr\x07VuVr\x07VkmuVwVtV|TsVpVq\x07VqVs7lVs7cVs7qTwWtVwV~WwVx7fTx7¶v1{v}W|Vf7u1{v}7vW|u6V|V{vrvTjmuVwVjmtVsVjmwVpVuVw7lVw7cVw7qVqVsVpVw\x07VpVjmvTyTqVwVs\x07VsVq7lVq7cVq7qTzVrTpVwVq\x07VwVp7lVp7cVp7qT}VTsVpVq\x07VqVs7lVs7cVs7qT~VtWwVrVVt\x07VrV\x07Vt7hVt7eVt7|VyTu7hVu7eVu7|VuVtV\x07VtV\x07VzTr7hVr7eVr7|VrVtVu\x07VtVu\x07V}T7hV7eV7|VVuVr\x07VuVr\x07V~WtV|7fT|7¶v1{v}VvVqVn@tjVvVpVa@tnVvVsV`@tbVvVwVc@tfVvVuVb@tzVvVrVe@t~VvVVd@trVvVtVg@tvy}v}+v7®¶v^tv3r67®¶v7	@tv7®¶v7þ¶v^tvVv=r	7ò¶v^tvVv7vTvf­tVv7öööö@tv7®¶v^tv7ws7v}@tvy}v}}`v7öö¶v}ëtVLVVV\x1B\x1BV\x1BVV\x1B\x1BV\x1BVV\x07wVVVV#"0[NZVVVVVVVVVV@BV;4Y\0LLVV-+ivvv>vvv~vvvVvvvV\x1BVV\x1BV\0V\0V\0VVV\x1BVVtwfvxvvvv7Æô¶v}¥ftvvvVwfvnwfvsvvv\x1B[YYVVVV\x1BV\x1BVVvvvWvvvzvvvrvvvTvvv7lplYw|wrwsawiwµwwrr¦wtUqthsw\\rtttrwwpwwuwwwbw%wýw~ÐwwP_á`Pwwswt]wrÖs tpôg}s]tu6¶w6àttptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrwprwtrssrwgVutÇpBàxwprutzPwwswäwXdhòwurw;bpwuÃp]wxp&¶èwqzsÿ~lplÓ&RrR}wywqwtw}wywqwtµuwtuw\\w³E{E+`|`ì`6Üw6VotoÚ¼w#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqw¢ttowowiwowiwowiwowiwow~Âx|wbppótHäg2ylplpl\x07V\x1BVVZ^_TV^VV\x1B_V^VV_V^VVV\x1BV_vvvvvrvvvrvvvUvvvVVVLVvvvvfvrvvv\rufv|vvv#VVVVV\0\0)\x07))\x1B)\x1B))\x1BVVVVVVVVVVVVZVVVVV\x1BVVGDAV\0VVV<%98V\0VVVVV<%98V\0VVV\x1BVVVVVVVV\x1BVV<%98))\0)N\0))\x1B)\x1B))\x1B\x1B\0)\0)GNBB@ABBFAEAFOCCG@GC\x07\x1B[Guvv«vvv¶jvv>wvvZvvrtvvÑvv\rtvv¶wa6wq6WFtvwûuwptwftwXtvwwvpttwÒuvrtvwêuvttvtìuvttwwèwvwâuvwàuvttvwìuvwèuwwÐuvwÔuvtttwÐuvwÜuwwÚuvptvwÂuvttvwÂutttvwÂuvttvtÄuvrtvwÀuvtttttpwrvttvwrvttvwrvdtwdtwwrvrtvw·wvwv^tvwõtwdtpw Þwvttvw³tvw¦Þwtttvwóuvwüwvwøwv|tÖtrttttqwwpw:wu<wwöwwt\bwg6w6Uwf~ntrwtttvw{vttwuõtvfÖwvV6FTt~@tvwhvxtwtwP¿`P¶\x07ww¶\x07sw¶\x07¤s&Ö©rvpfågtts]XtuX¶tàwt~w\0wt~~y~py|~y~~y~py}wywwywwywwy~~yn~y~~y~~y~tyvtåwvwg}rÝwvwg}tyvt±wztyvt©wvw{}twvtwvwgßtwÏuwôwvwý÷wpwN[fVettÇplBÆxFFttvwÑwvw½Mvw»ÑwtptvwÁÞwvwÑwvwËÞwvwÍÞwwttwttqtÞwvtqrtuttºwXtdjtðwxttHtrtvwñÞrv|tuttvw¹âstrttbtvwñãsvwëãsvwããsvw÷ãsvwñãswwÕâsvw¥âsvwßâsvw¶xvftvw)vwóãsvwÞrvrtvw»ãsvftvw÷ïsnttÜØwl6³^&þwR&êw}8wy8wq8wt8{Eöwëw`6Ì`V6öÝwV66o@±wT2*VVVVVVVVVVVVVVVVVVVVV\x1BVVV*\x1Bv7îå¶v}¯q\x1BGFFZ\vII&JIJ\bF\bGVVVVVZVV\rU([+-L\x1BL+FO7,\fL+7,\fL+v	L+VVL+vi		L+FOL+W\bL+\fL+V\bL+WYL6-\r\bL+{VVL+7,L+FO7,))\fL+FO70vvfvqvvvfvpvvvfvqvvvv|fvrvvvr|fvqvvv}|fvtvvv{|fvqvvvb|fvrvvvn|fvqvvvi|fvrvvvU|fvqvvv\\|fvtvvvZ|fvqvvvE|fvtvvvC|fvqvvvJ|fvtvvvH|fvqvvv3|fvtvvv1|fvqvvv8|fv~vvv |fvqvvv+|fvrvvv|fvqvvv|fvtvvv|fvpvvv|fv~vvv|fv~vvvö|fvpvvv\v\v[\v[\vvv}fvpvvv~Wöv}fvrvvvvö}v}fv}vvv	w\v}fvvvv¨\rwV^VZV\x1BVV^VVZVVVVVVVVVVVVVVVV_VVV[VVVVQV\x1BVV\x1B\x1BVVVV\x1B\x1BVVVVVVV\x1B\x1BVVVVVVV\x1B\x1B[VVV*VVVVVVVVVVZVVVVVVVV\x1B\x1Bvvvvvwv7æí¶v}k\0\x07))\x1B)\0VVVV\0VVVV\x1BVVVVV\x1BVVVVVV\x1B\x1B=)v<xfvzvvvufvuvvv xfvqvvv+xfvtvvvrvvvvvvvxfvrvvv{fvqvvvnwfvsvvv+xfvtvvvÖxfvwvvvrvvvvvvv xfvqvvvrvvvvvvvÎxfvwvvv0:71)89")09#82&7$%3)3$$9$"/&3);?%;7"5>)\x1B))\0)))\x1B\x1B)\x07))))\x07\x1B)\f)\x1B)))\x1B))\0))\0V\x1B\x1BVVVv{fvdvvvRvvvµfv~vvvSvvvËfvpvvvPvvv¶vfv~vvvQvvvVZVV\x1BVVVvvv&ffvkvvv^vvvVVvvv\nffv{vvv_vvvVV\x1BÍÉV\x1BVVVVVV\x1BVV@BV\0V\x1BVV@BV\x07VVVVVVVV\x07VVVVZVVV\x07V\0VvvóØÍJL9Ó	$x\'úsíÝ¯õio»-öÐ"X,FR\x1BR\0V^VVV:2Q_V^VVV14Q_V^VVV#Q_V^VVVQ_VVVV<%98VVVZVVVV\x1BLVGVVVVZVV$QVVVY\x1B\x1BVVVLV\x1BVðäVY\x1BVV\x1BVVVVVGQwpw}wUwww1wrwwwrwttu¶wrtrwtwwwq¹wwswG[wwwtwtwwZw}p|}wwUw|cfw~w|wrWwwwhm-}L}rwtwnn]uZwqts_LAwwwr~rwuq|t{wywLwrr~wbtlwttOwrtrttuuwhtuw}tOwrswtrwbt`pwwLwtwwr~wqt}thwKwzwDwuwAwwusuwrqt}tkwLwtwpwstbtjtOtrr~wbtkw>wquww,wtq}wtwwq?tmwwwwwAxwswts}wRwrwpwtttotrufr{wttpwyw(wruÄqukththt6twq~wt}uwsw[sEw7tTw\0urtwpu­wttwLwwqwwwwt~p|twQw~XtzbrFwwswwsw^ztVrttwuNwwtuwwuL~tt6p$uw{wqrwpwutDI{wTËuwwu}u{u{u{tzs~t|wtwtsGsw|ww{wf{EWýat\x07u\vwywVYw£uwRrussw+p+uà¨wwpøtwrw|wwjr&txT8waurut~wuwrwotswáwtld{wP~o}XuFwtrttgwct4pttttzw~wUw}wEwwuttstwwmwxtstwwsuwtwrwÆèwwåwgËrfuwzfTwtwßwwqwpw}wUwwwYw[t5wcu÷rwwwãwsó~pw\\w°ruwtsr^urwÓwtËrrPwlswwÍttnwBp0}Gr\rw@y_wtt|uGrtttwrw|wDuRsw~HwztB|rtw)utwwtpwtwëwwu~ctOtuwSqus0p{wwwwwxt#~tuwwaw"pwwrtwtwrptwtmt#~twwtwwwtpwwwwwtrwsõtwtöttwwrwæwrttrwV|^ptr~wptuX{wt°wwwuww¿wqwpww$`tqwtwt\fpuwwtwqww>tuwww7wïtt}tBsswwwaw£_gpy¾/zuu¶esMqruu^tuwIg6twt{t	rwqwtèotwrªRXtaÖruftqhrâwuÍyArD~wxw`swy¦|qwgtqwtwssHWwÖwxtwKruswtwwtwqtsww¦uq\x1B~Ùcs÷îFwhöwwVVVV^^^\x1BVVVVVVVVVV\x1BVVVV\x1BVVVVVZVV\x07VVVVVVVVVV\0V\0VVVVMV\0VVVVVVVVVVVVVVVVMVV\0ZVV\0VVVVVVVVVVV^\x1BVVVGFFV^VVVVV_V\0VVVGFFVVVVLVVVVVZVVVVZVVVVVVVSVVVVVVVVVVVF***TT)))))))\x1B)VVVVVVVVV\x1BVVVV\0V\x1BVVV\x1BVVVVVVVVVVVVVVVVVVV\0V\x1BV^VVQVVVVQVVVVVVVQVLVLVV\x1BV^VVVV\x1BVVVVVVVVVVVVvvv\\vvvfvvv~vvv]vvvvwturspq~vvZvvvzvvvrvvv[vvv-vvvvvvv~vvvrvvvXvvvvvvvwvvvwvvvYvvvvvvv~vvvrvvvFvvvvvvv~vvvrvvvGvvvvvvvwvvvwvvvDvvv\x1BvvEvvvzvvvrvvvBvvv\x1B\x1B5\x1B\0\0VVVVVGZFFFV)vvvaufvvvvpjfv~vvv¬mfvpvvvxjfv}vvvVV\x1BVV\0VVVVVVVv7ýÏ¶v}wöv7îÏ¶v}ç|VVVVVZVZVZVZV\x1BVVVFVVVFvv¬jfvjvvvVQVVVVvvkfvivvvVVVFVVVFZVV\0VGFFVVGFFY\0LVVY\0VV\x1BVVVVVVVV)\0)\0)\0\x07vvvufvuvvvîufvqvvvßkfvrvvvÛkfvvvv\rufv|vvvéufvqvvvÀkfv~vvvÈkfvyvvv»kfv}vvv®kfv{vvvkfvqvvvkfvsvvvVVVVVVMVVFVVVVVVVVZVVvµhfvrvvvÀkfv~vvv\0vvv+xfvtvvv®hfv|vvv\rufv|vvvhfvqvvvhfv~vvvjifvrvvvhfvqvvvvvFifvpvvv¥ufvsvvvV\0VVV\x1BVVVV\x1B\x1BVVVVVVVV\x1BGFFîufvqvvvéufvqvvvÐufv}vvvkfvsvvv\x1B+xfvtvvvrVfvrvvvîufvqvvvéufvqvvv®hfv|vvv)))\x07)\x07))\x07))\x07\x1B\0)\x1B\0)\x1B\0)\x07aufvvvvpjfv~vvv¥ufvsvvvMVVVVVvufvuvvvîufvqvvv\rufv|vvvkfvsvvvÈkfvyvvvÀkfv~vvv®hfv|vvvhfvqvvvhfv~vvvVVVVVVV\x1BMVVVVVVVV\0VVVVV^V\x1B_vvvaufvvvvpjfv~vvv¬mfvpv7¦µ¶v}ëb*FFvvvvwvvvwvvvCvvvvv@vvvzvvvrvvvAvvvvvvvwvvvwvvvNvvv5vvvvvvvwvvvwvvvOvvvvvvvwvvvwvvvLvvv\0\x1B\0\x1B\x1B=vvvvvvfvvv~vvvMvvvvJvvvzvvvrvvvKvvv\x075vvvHvvvzvvvrvvvIvvv5v6vvvzvvvrvvv7vvv5vvv4vvvvvv~vvv5vvv2vvv2vvvrvvv3vvvvvv0vvvzvvvrvvv1vvv?5vv>vvvzvvvrvvv?vvv?\055v<vvvzvvvrvvv=vvv5vvv:vvvvvv~vvv;vvv\055%vvv8vvvzvvvrvvv9vvv\x1B\x1B5vvvvvv~vvv~vvv&vvvvvvv~vvvrvvv\'vvv\0$vvvzvvvrvvv%vvvvvvvrvvvrvvv"vvvvvv#vvvzvvvrvvv vvv~vvv|vvvdvvvvvv¶vfv¾vfv¤vfvvfvrvvvvvv~vvvpvvv~vvvvvv~sfvÂfv¶vfvËfvµfv½fvvvvsvvv~vvvevvvzvvv|vvv|vvvevvv~vvvqvvv®ufvufvufvufvwrfv{rfv\rufvarfv\\rfvDrfv~vvv{vvv|vvvvvv}vvvyvvv{vvvdvvv~vvv`vvvbvvv{vvv{vvv{vvv{vvvdvvvfvvv}vvvyvvvdvvvxfvxfv}yfvcyfvhyfv_yfvNyfv3yfv;sfv!yfv\x1Byfv÷yfvøyfvíyfvÞyfvÃyfv±yfv¡yfvyfvyfvvvv~vvv~vvvsfvsfvsfvvvv~vvvzvvvzvvvdvvvxvvv{vvvzvvv2sfv;sfv#sfvsfv\x1Bsfv	sfvûsfvìsfvÉËÜw|wrwsawiwvrzxsqwww wkdwttrwwpwwuwwwbw%wý~ÐwPtwp_Qxwwwtwtww~mrrk}sNwqxw~r~ru|utwfF{nWtrwsnteeoq}snwqqw~\\|zuqp:wfwury{ew~ttt`wqwwuru~ttttww~wrtwszt|wruwprtt`wqwtwtwtrsrtttrwqrwwgp}uwwuw`wqwtwsuwuwtuwyrcrruw~ttt`wqwtwsu~tttttrtws{wftwpuuwrutwwwtutuuuzrsuuwuuwpw^{wuwawfu~wuwu~twuwttrjrw~wuwaw|wsu~wuwu~tsuwr{uz{wuw_t~wuwuwwsrqs`pwuwdunwwwtq~pwww~dt{LsqpwEtwwwswnwwwewutswwpwxrVwI~wRrerfwR5Awwtsf6|rtPwwswt]wvwrtqwwwrt_wrtWwrtqwwwrtywOwrt5Sff tpuvtgwls=u}qb}czbz{wuwtzBtexwrw5/q]s0|iwzrahts}Zrl@jrItbDwat}uGBwyw~E\\tr|Zw}xA`u|Rt}s]tu_rwpwtuws¶eT}vtptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrw}trssrwg_vBvprutzPwwswtNqwfaqwqwqwqwqwqwqwqwVYwvuoqstsr puw,wrs]w(gVFfvv6v5Xtvuf|tbYs~u\x07Qtt$bcwWnBz2wwZpuwwu|WsU{kuEwzywff|swAxdau3wwwwnutftr}ptptpqwqw]wxp\rcvzarGvvtPqzsszw{wswwwtwtwWvd6t@^zswñRlpl}/uptptptuUzwlwewtwytxT\r3CvkuGYV{hs]shtRr~ws\\èdRrRr^~Bz}wywqwtw}wywqwtuBzv`|~npw\\w3ptwwZwtuwta|ai7ewt|`|lplPNpt6rwts~wuwk\\kukU~wjm@|`|e{d?AE{E{^Tjuwsa\\wtutfpDuuk|w~`\\dXcma0]s|Ow{oaEgr~Uuw6wrt|wwwUdwTtwprHqwwwrwyw|qOarw~ttt`wqwtwsu~ttttuwpwsqj|wwtwwPw|wwtwwrwtuwwwZ4wuwrbuh4ttwwÎ@tqopTIwwuwM@tw1mtxcqÏO6i~twt~wtwhwttttr+~tXtpwwwtmEt|g>swd?~.Wiw[wqwwGht`wx?qwtwZuwwtwuwwttnpwtwSwtwrwwaZvagw_uuw9vg²vyvgpovsvvYvvqig9ghdFfricsev[¥6VotoZ=rOqg6twwzqv_Vvrwqwtwvywkutwxr~vvs{uq|rwv#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqwvtowowiwowiwowiwowiwow~vipp£qwgtqwtwssHWw[|qfwvhdZvjhtw¹iw`~tqwrwtwyw³M2uwuwvrwmwtwwtww|wrwwwwpwrwwwwwwuwtwwtwwwwwwwwwwtwwtrwqwrwrwww|wgsuwswgvlplplvvVvtvtvyvvvvvsvvtttttttttttv7ü®¶v}~ttvvvvvtv7·®¶v}wtv7®¶v}wwv7ô¯¶v}wwv7¯¶v}rÄtswtuv|ð|°|v|\0|rp|\0|\0|tp{|~q|qqe\x1B||\0|0bv|0|vbvu|p|`|v|ö}Ó|p|À| |ð|p|vwupp|°EtsvJ8`vhvwvwoxuvrü|h~wyV|Qyv|Ê|vpì|P|°|`| |v|v|v[zOgtvmRrkw~wðs¼|v~oqQ=s`pÖttftX6Bthu=s~n~_qvpF|p|viè|\\rqðhö|J|æ|qb|v|\0|v||pb:zve+|v| k|0|@|v|cvv|v| |ð|wqv|vavuv|vbzbovDv|v|v||vö|vMwuwr:[wyv{v|vvFGDEBC@ANOFFFGFDFEFBFCF@FAFNFOGFGGGDGEGBGCG@GAGNGODFDGDDDEDBDCD@DADNDOEFEGEDEEEBECE@EAENEOBFBGBDBEBBBCB@BABNBOCFCGCDCECBCCC@CACNCO@F@G@D@E@B@C@@@A@N@OAFAGADAEABACA@AAANAONFNGNDNENBNCN@NANNNOOFOGODOEOBOCO@OAONOOwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwv7Ö©¶v}Ettttttttttttttttttttttttttttttuuuuuuuuuuuuuuuurrrrrv7©¶v}r´tvv?döw\x1B`¶E`iöNÀRv3vZ;sFV8vB$¶;#ûÒv {Ð6 Ò¡¶ v6Hvöt·Aqh·ìUWîæY÷ïFBWì5÷ì10wív7ívíO×í6\x1B·í ú×ëÙ7ÖUÇÖÄ·×vÊwÕv¢WÕÐ Òv©wßæÝ¦ØvÙFÄvvTÍÐÍhÎtÊØ¸4ÊôÊ(´ÊvtËhTËvv5Ë=eË\fBõË\fB¢Ëpvvv6fÖwes`p0oÖpVÖqRÖ\0Q|Z}qFÖ}äG}VÐÖzFÞVxÝÖxfVfqwft×f.~gzdx×`&ba&`onlmm&imvRWkF×kk\x1BWhöWiiº×i¶¤i¸¡WV6VWWW±×W\x07WTv×TUDRîYü4ç2A\x07¹¶ÃÓ­Ã-´ Og/ÒôIä£(jÝîÜq®w-õdÈóGRµ\vz#+ÈÇ¨öÑpªíí··íð1È°ë·yº×zRZ[Üò<ªßÆ*¬þ\0$\'Hî\x1B°GÞ¾QuÆ±	/É}°1çÑ£\'¼p__bó|ÁQNWmX\x1BZ;e{N%"|Í|\0X¿´÷óZä×ÉÔ=lÞý=´Õ\'±oä§Rpï óCxÖf`·Òo~Ah:>QÃÊÆBÅzjO<Ü®89¼ê-XôùÓb¾ò~t±úÈæ&ÒÕÈ\x07°v7ª¶v}wtv7¶v}wtv7ò¶v}wrv7æ¶v}wwv7ê¶v}wrv7Þ¶v}wrv7Â¶v}wwv7¶¶v}rvvvvvvv!';

// js/double.ts
var encoder = new Encoder();
var decoder = new Decoder();
var LONGEST = 25;
function readNumber(address, length) {
  return Number(decoder.decode(engine().view(address, length)));
}
function writeNumber(number, address) {
  return encoder.encodeInto(String(number), engine().view(address, LONGEST)).written;
}

// target/package/explain/isoflag_bg.js
function __wbg_readNumber_7f43f774338328da(arg0, arg1) {
  const ret = readNumber(arg0 >>> 0, arg1 >>> 0);
  return ret;
}
function __wbg_writeNumber_9a0ab0b7f6854c9d(arg0, arg1) {
  const ret = writeNumber(arg0, arg1 >>> 0);
  return ret;
}

// target/package/explain/glue.js
var imports = { "./isoflag_bg.js": { __wbg_readNumber_7f43f774338328da, __wbg_writeNumber_9a0ab0b7f6854c9d } };

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
    this.#at = 0;
    const words = 2 + 2 * attributes;
    if (this.#words.length < words || this.#bytes.length === 0) {
      this.#reserve(Math.max(words, this.#wordRoom), this.#byteRoom);
    }
    this.#words[1] = MISSING;
    return ++this.#turn;
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
  /** Writes a flag's key at the start of the bytes and gives its length. */
  flagKey(key) {
    this.begin(0);
    return this.#text(key);
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
  #makeRoom(bytes) {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }
  /** Makes room and views it; what was written stays. */
  #reserve(words, bytes) {
    const { exports } = this.#engine;
    const room = bytes + 3 & ~3;
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
    const module2 = compile();
    return (imports2) => new WebAssembly.Instance(module2, imports2).exports;
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
  const { Buffer: Buffer2 } = globalThis;
  if (Buffer2 !== void 0) return Buffer2.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

// js/context.ts
var MOST_ELEMENTS = 65536;
var USER_KEYS = ["targetingKey", "key", "user_id", "id"];
var { hasOwn } = Object;
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
function quickText(context, name) {
  if (!hasOwn(context, name)) return void 0;
  const value = context[name];
  return typeof value === "string" ? value : void 0;
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
  /** Results by the flag's position and the packed decision. */
  #results = [];
  /** Those of keys that name no flag. */
  #notFound = /* @__PURE__ */ new Map();
  #attributes;
  #readsClock = false;
  #template;
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
    if (!isHeld(this.#lease)) this.#lease = acquire(this, this.source);
    return this.#lease.handle;
  }
  /** What is kept of a flag. */
  flag(key) {
    return this.#flags.get(key) ?? this.#find(key);
  }
  #find(key) {
    const isText = typeof key === "string";
    const name = textOf(key);
    const known = isText && name !== key ? this.#flags.get(name) : void 0;
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = frame.flagKey(name);
    const position = isText ? exports.find(handle, length) : -1;
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
        return { at, name, isUserKey, isItOtherwise };
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
    const turn = frame.begin(this.names().length);
    try {
      for (const read of reads) {
        const text = read.isUserKey ? void 0 : quickText(context, read.name);
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
    const decisions = engine().words(exports.evaluate_all(handle, now), keys.length).slice();
    const evaluation = (at) => {
      const packed = decisions[at] ?? UNPACKED;
      if (packed === UNPACKED) exports.evaluate(handle, at, now);
      return this.#result(at, packed);
    };
    if (this.#template === void 0) {
      const pairs = keys.map((key, at) => [key, evaluation(at)]);
      this.#template = { decisions, evaluations: Object.fromEntries(pairs) };
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
    const length = exports.describe_unknown(handle, frame.flagKey(name));
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
  const places = [context, ...nested];
  const keys = USER_KEYS.filter((name) => isUnsafe(own(context, name)));
  const read = attributes.filter((name) => places.some((place) => isUnsafe(own(place, name))));
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
