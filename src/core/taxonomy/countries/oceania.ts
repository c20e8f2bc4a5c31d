import type { CountryRow } from "#core/taxonomy/countries/country-row.ts";

export const OCEANIA: readonly CountryRow[] = [
  ["AUS", "036", "Australia", "Canberra", 149.13, -35.28, ["Australian"], ["Commonwealth of Australia"]],
  ["COK", "184", "Cook Islands", "Avarua", -159.78, -21.21, ["Cook Islander"], []],
  ["FJI", "242", "Fiji", "Suva", 178.44, -18.14, ["Fijian"], ["Republic of Fiji"]],
  ["FSM", "583", "Micronesia", "Palikir", 158.16, 6.92, ["Micronesian"], ["Federated States of Micronesia"]],
  ["KIR", "296", "Kiribati", "Tarawa", 172.98, 1.33, ["I-Kiribati"], ["Republic of Kiribati"]],
  ["MHL", "584", "Marshall Islands", "Majuro", 171.38, 7.09, ["Marshallese"], ["Republic of the Marshall Islands"]],
  ["NIU", "570", "Niue", "Alofi", -169.92, -19.06, ["Niuean"], []],
  ["NRU", "520", "Nauru", "Yaren", 166.92, -0.55, ["Nauruan"], ["Republic of Nauru"]],
  ["NZL", "554", "New Zealand", "Wellington", 174.78, -41.29, ["New Zealander"], []],
  ["PLW", "585", "Palau", "Ngerulmud", 134.62, 7.5, ["Palauan"], ["Republic of Palau"]],
  ["PNG", "598", "Papua New Guinea", "Port Moresby", 147.18, -9.44, ["Papua New Guinean"], ["PNG"]],
  ["SLB", "090", "Solomon Islands", "Honiara", 159.95, -9.43, ["Solomon Islander"], []],
  ["TON", "776", "Tonga", "Nukuʻalofa", -175.2, -21.14, ["Tongan"], ["Kingdom of Tonga"]],
  ["TUV", "798", "Tuvalu", "Funafuti", 179.19, -8.52, ["Tuvaluan"], []],
  ["VUT", "548", "Vanuatu", "Port Vila", 168.32, -17.74, ["Ni-Vanuatu"], ["Republic of Vanuatu"]],
  ["WSM", "882", "Samoa", "Apia", -171.77, -13.83, ["Samoan"], ["Independent State of Samoa"]],
];
