namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>Dutch.</summary>
internal static class DutchTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "universiteit|instituut|ministerie|gemeente|stichting|vereniging|raad"
            ),
            LeadingOrganisations = TitlePageWords.ParseSet(
                "universiteit|instituut|ministerie|gemeente|stichting|vereniging|provincie|"
                    + "waterschap|hogeschool|faculteit"
            ),
            OrganisationEndings = TitlePageWords.Parse("vereniging|stichting|genootschap|instituut|waterschap"),
            Genres = TitlePageWords.ParseSet(
                "werkdocument|discussienota|rapport|eindrapport|jaarverslag|persbericht|notulen|"
                    + "verslag|toespraak|"
                    + "open brief|circulaire|nota|notitie|factsheet|artikel|advies|recensie|recensies|boekbespreking"
            ),
            Numbering = TitlePageWords.ParseSet("nr|nummer|deel|jaargang|pagina|en|van"),
            Months = TitlePageWords.ParseSet(
                "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
                    + "december|voorjaar|zomer|herfst|najaar"
            ),
            Containers = TitlePageWords.Parse("tijdschrift voor"),
            Statuses = TitlePageWords.Parse("vertrouwelijk|onder embargo"),
            Notes = TitlePageWords.Parse("rapport door|uitgegeven door|gepubliceerd|aanwezig|verschenen in"),
            Occasions = TitlePageWords.Parse("toespraak van|toespraak bij|uitgesproken|gehouden op"),
            Salutations = TitlePageWords.Parse("geachte "),
            Closings = TitlePageWords.Parse("met vriendelijke groet|hoogachtend"),
            Labels = TitlePageWords.ParseSet(
                "datum|plaats|contact|telefoon|aan|van|aanwezig|trefwoorden|auteur|auteurs"
            ),
            SubjectLabels = TitlePageWords.ParseSet("betreft|onderwerp"),
            Joining = TitlePageWords.ParseSet("van|de|het|en|voor|der|in|te"),
        };
}
