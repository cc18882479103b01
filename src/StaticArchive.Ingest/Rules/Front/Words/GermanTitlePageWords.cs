namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>German.</summary>
internal static class GermanTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "universität|hochschule|institut|ministerium|amt|behörde|verein|verband|stiftung|"
                    + "gesellschaft|kammer|"
                    + "gmbh|akademie|fakultät|bund|museum|landtag|bundestag|stadtrat|gemeinderat"
            ),
            LeadingOrganisations = TitlePageWords.ParseSet(
                "universität|hochschule|institut|ministerium|amt|verein|verband|stiftung|"
                    + "gesellschaft|stadt|stadtwerke|"
                    + "gemeinde|landkreis|kreis|landtag|deutscher|bundesministerium|landesamt|"
                    + "bundesamt|fakultät|bezirk|land"
            ),
            OrganisationEndings = TitlePageWords.Parse(
                "ministerium|sministerium|institut|verband|verein|stiftung|gesellschaft|werke|"
                    + "behörde|kammer|genossenschaft"
            ),
            Genres = TitlePageWords.ParseSet(
                "arbeitspapier|arbeitspapiere|diskussionspapier|diskussionspapiere|bericht|abschlussbericht|"
                    + "zwischenbericht|jahresbericht|gutachten|stellungnahme|pressemitteilung|"
                    + "presseinformation|medienmitteilung|protokoll|niederschrift|rede|vortrag|brief|offener brief|"
                    + "rundschreiben|entwurf|"
                    + "merkblatt|kurzbericht|studie|drucksache|faktenblatt|informationsblatt|"
                    + "aufsatz|working paper|heft|rezension|rezensionen|buchbesprechung|buchbesprechungen"
            ),
            Numbering = TitlePageWords.ParseSet(
                "nr|nummer|heft|band|jahrgang|ausgabe|az|seite|seiten|und|der|drucksache"
            ),
            Months = TitlePageWords.ParseSet(
                "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|"
                    + "dezember|frühjahr|sommer|herbst|winter"
            ),
            Containers = TitlePageWords.Parse("zeitschrift für|jahrbuch für|archiv für|vierteljahrsschrift"),
            Statuses = TitlePageWords.Parse(
                "entwurf|vertraulich|sperrfrist|zur sofortigen|" + "es gilt das gesprochene"
            ),
            Notes = TitlePageWords.Parse(
                "bericht von|herausgegeben von|veröffentlicht|erschienen in|eingegangen|vorgelegt von|stand:|gedruckt|"
                    + "anwesend|teilnehmer"
            ),
            Occasions = TitlePageWords.Parse(
                "rede von|rede bei|rede zur|rede auf|vortrag bei|" + "vortrag auf|gehalten am"
            ),
            Salutations = TitlePageWords.Parse("sehr geehrte|liebe |lieber |meine damen"),
            Closings = TitlePageWords.Parse("mit freundlichen grüßen|hochachtungsvoll|mit besten grüßen"),
            Labels = TitlePageWords.ParseSet(
                "datum|ort|kontakt|telefon|fax|aktenzeichen|az|herausgeber|stand|schlagwörter|an|"
                    + "von|anwesend|zeit|ansprechpartner|"
                    + "pressekontakt|beginn|ende|autor|autoren|verfasser|e-mail|teilnehmer"
            ),
            SubjectLabels = TitlePageWords.ParseSet("betreff|betr|betrifft"),
            Joining = TitlePageWords.ParseSet("für|der|des|und|zur|zum|von|die|das|im|in|am|an|e|v"),
        };
}
