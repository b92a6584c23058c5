export const FACILITY_ENDS: RegExp =
  /^(?:Airport|Station|Bridge|Stadium|Arena|Hall|Tower|Museum|Gallery|Theatre|Theater|Hotel|Palace|Castle|Prison|Cathedral|Mosque|Temple|Hospital|Library|Dam|Building|House|Center|Centre|Plaza|Mall|Harbor|Harbour|Port|Terminal|Base|Camp)$/;
export const PLACE_ENDS: RegExp =
  /^(?:Sea|Ocean|River|Lake|Bay|Gulf|Strait|Mountain|Mountains|Mount|Hills|Valley|Desert|Island|Islands|Peninsula|Coast|Forest|Park|Street|Avenue|Road|Square|Highway|Beach|Canal|Falls|Canyon|Cape|Reef)$/;
export const GOVERNED_ENDS: RegExp =
  /^(?:County|Province|City|District|Oblast|State|Republic|Kingdom|Township|Territory|Prefecture|Region|Parish|Borough|Town|Village)$/;
export const ORGANIZATION_ENDS: RegExp =
  /^(?:Party|Committee|University|College|School|Institute|Council|Commission|Agency|Ministry|Department|Office|Bureau|Union|Association|Federation|Foundation|Organization|Organisation|Society|League|Club|Group|Company|Corporation|Corp\.?|Inc\.?|Ltd\.?|LLC|PLC|Co\.?|Bank|Fund|Authority|Administration|Service|Services|Forces|Force|Army|Navy|Police|Court|Parliament|Congress|Senate|Assembly|Alliance|Coalition|Movement|Front|Brigade|Guard|Times|Post|News|Press|Journal|Tribune|Herald|Gazette|Daily|Telegraph|Guardian|Network|Television|TV|Radio|Records|Studios|Airlines|Airways|Motors|Industries|Systems|Technologies|Partners|Holdings|Team|United|FC|Church|Academy|Center|Centre|Laboratory|Board|Trust|Institution|Magazine|Survey|Patrol|Panel)$/;
export const EVENT_ENDS: RegExp =
  /^(?:War|Games|Olympics|Cup|Championship|Championships|Summit|Conference|Festival|Revolution|Battle|Prize|Awards?|Tournament|Treaty|Agreement|Act|Accord|Accords)$/;

/** The kind of thing that a name's last word names: "Park", "University", "Cup". */
export function lastWordClass(
  word: string,
): "organization" | "facility" | "place" | "governed" | "event" | undefined {
  if (ORGANIZATION_ENDS.test(word)) return "organization";
  if (FACILITY_ENDS.test(word)) return "facility";
  if (PLACE_ENDS.test(word)) return "place";
  if (GOVERNED_ENDS.test(word)) return "governed";
  return EVENT_ENDS.test(word) ? "event" : undefined;
}
