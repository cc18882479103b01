namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>Italian.</summary>
internal static class ItalianTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "università|istituto|ministero|comune|" + "fondazione|associazione"
            ),
            LeadingOrganisations = TitlePageWords.ParseSet(
                "università|istituto|ministero|comune|fondazione|associazione|consiglio|regione|"
                    + "provincia|agenzia|"
                    + "centro|commissione|camera|senato|facoltà"
            ),
            Genres = TitlePageWords.ParseSet(
                "documento di lavoro|rapporto|relazione|relazione finale|comunicato stampa|verbale|discorso|"
                    + "lettera aperta|circolare|studio|bollettino|scheda|articolo|quaderno|recensione|recensioni"
            ),
            Numbering = TitlePageWords.ParseSet("numero|n.|vol|pagina|pagine|serie|di|e"),
            Months = TitlePageWords.ParseSet(
                "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|"
                    + "novembre|dicembre|primavera|estate|autunno|inverno"
            ),
            Containers = TitlePageWords.Parse("rivista di|annali di"),
            Statuses = TitlePageWords.Parse("riservato|bozza|sotto embargo"),
            Notes = TitlePageWords.Parse("pubblicato da|pubblicato in|a cura di|presentato a|presenti"),
            Occasions = TitlePageWords.Parse("discorso di|discorso al|discorso alla|pronunciato|tenutasi il"),
            Salutations = TitlePageWords.Parse("gentile |egregio |egregi |cari "),
            Closings = TitlePageWords.Parse("cordiali saluti|distinti saluti"),
            Labels = TitlePageWords.ParseSet(
                "data|luogo|contatto|telefono|a|da|parole chiave|" + "presenti|autore|autori"
            ),
            SubjectLabels = TitlePageWords.ParseSet("oggetto"),
            Joining = TitlePageWords.ParseSet("di|del|della|dei|delle|degli|e|per|il|la|lo|gli|in"),
        };
}
