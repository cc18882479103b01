namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>French.</summary>
internal static class FrenchTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "université|institut|ministère|conseil|agence|association|fondation"
            ),
            LeadingOrganisations = TitlePageWords.ParseSet(
                "université|institut|ministère|conseil|agence|association|fondation|mairie|ville|"
                    + "commune|préfecture|"
                    + "département|commission|comité|centre|école|assemblée|sénat|fédération|"
                    + "syndicat|société|cour|observatoire|"
                    + "inspection|direction|caisse|délégation|académie|chambre|secrétariat"
            ),
            Genres = TitlePageWords.ParseSet(
                "document de travail|rapport|rapport final|rapport annuel|note d'information|"
                    + "note de synthèse|note|"
                    + "communiqué de presse|communiqué|procès-verbal|compte rendu|compte-rendu|"
                    + "discours|lettre ouverte|"
                    + "circulaire|étude|cahier|article|dossier|bulletin|fiche|avis|comptes rendus|recensions"
            ),
            Numbering = TitlePageWords.ParseSet("n°|nº|n|numéro|tome|page|pages|série|et|de|la"),
            Months = TitlePageWords.ParseSet(
                "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|"
                    + "décembre|printemps|été|automne|hiver"
            ),
            Containers = TitlePageWords.Parse("revue de|revue des|revue d'|annales de|cahiers de"),
            Statuses = TitlePageWords.Parse(
                "confidentiel|sous embargo|embargo|version provisoire|" + "seul le prononcé"
            ),
            Notes = TitlePageWords.Parse(
                "rapport par|publié par|publié le|édité par|présenté à|présents|reçu le|imprimé|paru dans"
            ),
            Occasions = TitlePageWords.Parse(
                "discours de|discours à|discours au|discours prononcé|prononcé|séance du|tenue le"
            ),
            Salutations = TitlePageWords.Parse("madame,|monsieur,|madame, monsieur|mesdames|cher |" + "chère |chers "),
            Closings = TitlePageWords.Parse("veuillez agréer|je vous prie d'agréer|cordialement"),
            Labels = TitlePageWords.ParseSet(
                "date|lieu|contact|tél|téléphone|réf|références|à|de|mots-clés|mots clés|présents|"
                    + "auteur|auteurs|courriel"
            ),
            SubjectLabels = TitlePageWords.ParseSet("objet"),
            Joining = TitlePageWords.ParseSet("de|du|des|la|le|les|et|pour|à|au|aux|d'|l'|en|sur"),
        };
}
