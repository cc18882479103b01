namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>Welsh.</summary>
internal static class WelshTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "cyngor|prifysgol|llywodraeth|ymddiriedolaeth|" + "cymdeithas|comisiwn"
            ),
            LeadingOrganisations = TitlePageWords.ParseSet(
                "cyngor|prifysgol|llywodraeth|ymddiriedolaeth|cymdeithas|comisiwn|senedd|pwyllgor|"
                    + "adran|ysgol|bwrdd|"
                    + "awdurdod|canolfan|sefydliad|cynulliad|swyddfa|coleg"
            ),
            Genres = TitlePageWords.ParseSet(
                "adroddiad|papur gwaith|papur trafod|papur briffio|datganiad i'r wasg|cofnodion|araith|llythyr|"
                    + "llythyr agored|canllawiau|ymgynghoriad|bwletin ystadegol|taflen ffeithiau|"
                    + "nodyn briffio|briff|adolygiad|adolygiadau"
            ),
            Numbering = TitlePageWords.ParseSet("rhif|cyfrol|tudalen|rhifyn|o|a"),
            Months = TitlePageWords.ParseSet(
                "ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|"
                    + "rhagfyr|gwanwyn|haf|gaeaf"
            ),
            Statuses = TitlePageWords.Parse("drafft|cyfrinachol|i'w gyhoeddi"),
            Notes = TitlePageWords.Parse("adroddiad gan|cyhoeddwyd|argraffwyd|yn bresennol|cyflwynwyd|hawlfraint"),
            Occasions = TitlePageWords.Parse("araith i|araith gan|cynhaliwyd|a gynhaliwyd"),
            Salutations = TitlePageWords.Parse("annwyl "),
            Closings = TitlePageWords.Parse("yr eiddoch|yn gywir|cofion"),
            Labels = TitlePageWords.ParseSet(
                "dyddiad|cyswllt|ffôn|e-bost|at|oddi wrth|lleoliad|yn bresennol|awdur|awduron"
            ),
            SubjectLabels = TitlePageWords.ParseSet("pwnc|parthed"),
            Joining = TitlePageWords.ParseSet("y|yr|a|ac|i|o|ar|gan|er|dros|am"),
        };
}
