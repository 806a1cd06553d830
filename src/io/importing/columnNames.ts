import type { ImportColumn } from './importColumns.ts';

/**
 * What people call the columns, in English, Italian, Polish and French, the surest name first; as `headerName` leaves
 * them: small letters without accents, spaces and units.
 */
export const columnNames: Readonly<Record<ImportColumn, readonly string[]>> = {
  name: [
    ...['segment', 'segmentname', 'nameofsegment', 'segmento', 'nomesegmento', 'nomedelsegmento'],
    ...['nazwasegmentu', 'nomdusegment', 'name', 'nome', 'nazwa', 'nom', 'label', 'audiencename', 'audience'],
    ...['targetaudience', 'target', 'pubblico', 'grupa', 'odbiorcy', 'cible', 'group', 'gruppo', 'groupe', 'cluster'],
    ...['adset', 'adsetname', 'adgroup', 'adgroupname', 'campaign', 'campaignname', 'lineitem', 'lineitemname'],
    ...['gruppodiannunci', 'campagna', 'zestawreklam', 'kampania', 'ensembledepublicites', 'campagne'],
  ],
  size: [
    ...['size', 'segmentsize', 'audiencesize', 'people', 'persons', 'numberofpeople', 'headcount', 'customers'],
    ...['population', 'dimensione', 'dimensioni', 'dimensionedelsegmento', 'persone', 'numerodipersone', 'popolazione'],
    ...['wielkosc', 'wielkoscsegmentu', 'liczebnosc', 'rozmiar', 'osoby', 'liczbaosob', 'populacja'],
    ...['taille', 'tailledusegment', 'personnes', 'nombredepersonnes', 'effectif', 'users', 'contacts', 'audience'],
    ...['reach', 'potentialreach', 'estimatedreach', 'copertura', 'zasieg', 'portee'],
  ],
  baseline: [
    ...['baseline', 'baselinerate', 'baselineconversion', 'baselineconversionrate', 'organicrate', 'organicconversion'],
    ...['conversionrate', 'conversion', 'cvr', 'cr', 'tassodiconversione', 'conversione', 'tassobase', 'base'],
    ...[
      'wspolczynnikkonwersji',
      'konwersja',
      'konwersjabazowa',
      'tauxdeconversion',
      'tauxdebase',
      'tauxdetransformation',
    ],
  ],
  value: [
    ...['value', 'valueperconversion', 'conversionvalue', 'contribution', 'margin', 'contributionmargin'],
    ...['aov', 'averageordervalue', 'ordervalue', 'basket', 'valore', 'valoreconversione', 'margine', 'valoreordine'],
    ...['wartosc', 'wartosckonwersji', 'marza', 'wartosczamowienia', 'valeur'],
    ...['valeurparconversion', 'marge', 'panier', 'paniermoyen'],
  ],
  macroLift: [
    ...['macrolift', 'masslift', 'macrouplift', 'massuplift', 'liftmacro', 'liftmass', 'liftmassa', 'liftmasowy'],
    ...['liftdemasse', 'genericlift'],
  ],
  microLift: [
    ...['microlift', 'targetedlift', 'microuplift', 'targeteduplift', 'liftmicro', 'lift', 'uplift', 'incrementallift'],
    ...['relativelift', 'liftmirato', 'incremento', 'wzrost', 'przyrost', 'liftcible', 'liftciblee', 'hausse'],
  ],
  cpm: [
    ...[
      'cpm',
      'costpermille',
      'costperthousand',
      'costperthousandimpressions',
      'costper1000',
      'costper1000impressions',
    ],
    ...['microcpm', 'costopermille', 'costopermilleimpressioni', 'koszttysiaca', 'kosztzatysiac'],
    ...['koszttysiacawyswietlen', 'coutpourmille', 'coutparmille', 'coutpourmilleimpressions'],
  ],
  fixedCost: [
    ...['fixedcost', 'fixedcosts', 'costpersegment', 'setup', 'setupcost', 'creativecost', 'productioncost'],
    ...['costofisso', 'costifissi', 'costopersegmento', 'kosztstaly', 'kosztystale', 'kosztsegmentu'],
    ...['coutfixe', 'coutsfixes', 'coutparsegment'],
  ],
  precision: [
    ...['precision', 'targetingprecision', 'accuracy', 'targetingaccuracy', 'precisione', 'accuratezza'],
    ...['precyzja', 'dokladnosc', 'trafnosc', 'exactitude'],
  ],
  match: [
    ...['match', 'matchrate', 'matched', 'addressable', 'corrispondenza', 'tassodimatch', 'tassodicorrispondenza'],
    ...['dopasowanie', 'wspolczynnikdopasowania', 'correspondance', 'tauxdecorrespondance', 'tauxdematch'],
  ],
  offerCost: [
    ...['offer', 'offercost', 'costofoffer', 'coupon', 'couponcost', 'incentive', 'offerta', 'costofferta'],
    ...['costodellofferta', 'buono', 'oferta', 'kosztoferty', 'kupon', 'offre', 'coutdeloffre'],
  ],
  included: [
    ...['included', 'include', 'active', 'enabled', 'incluso', 'inclusa', 'includi', 'attivo', 'attiva'],
    ...['uwzgledniony', 'uwzglednij', 'uwzgledniono', 'aktywny', 'wlaczony', 'inclus', 'incluse', 'inclure', 'actif'],
  ],
  spend: [
    ...[
      'spend',
      'mediaspend',
      'mediamoney',
      'budget',
      'mediabudget',
      'spesa',
      'spesamedia',
      'budzet',
      'wydatki',
      'wydatekmedia',
    ],
    ...['depense', 'depenses', 'depensemedia', 'budgetmedia'],
  ],
};
