namespace StaticArchive.Model.Text.Dates;

/// <summary>Names of months in the languages that documents are read in.</summary>
public static class MonthNames
{
    /// <summary>
    /// One row a language; variants of a month and its usual abbreviations behind a slash. Abbreviations that are words
    /// of English are left out: Spanish <c>ago</c>, Italian <c>set</c>.
    /// </summary>
    private static readonly Row[] Rows =
    [
        new("cy", "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr"),
        new(
            "de",
            "januar/jänner februar/feber/febr märz/mrz april mai juni juli august september/sept oktober/okt "
                + "november "
                + "dezember/dez"
        ),
        new(
            "fr",
            "janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre novembre "
                + "décembre"
        ),
        new(
            "es",
            "enero/ene febrero marzo abril/abr mayo junio julio agosto septiembre/setiembre octubre noviembre "
                + "diciembre/dic"
        ),
        new(
            "it",
            "gennaio/genn febbraio marzo aprile maggio giugno luglio agosto settembre/sett ottobre/ott novembre "
                + "dicembre/dic"
        ),
        new("nl", "januari februari maart/mrt april mei juni juli augustus september oktober november december"),
        new(
            "pt",
            "janeiro fevereiro/fev março abril/abr maio junho julho agosto setembro outubro novembro dezembro/dez"
        ),
    ];

    private static readonly Dictionary<string, int> Numbers = CreateTable();

    /// <summary>Number of a month in any of the languages, English included; 0 for any other word.</summary>
    public static int Parse(string word) =>
        EnglishDateParser.ParseMonth(word) is > 0 and var english
            ? english
            : Numbers.GetValueOrDefault(Folding.Fold(word).TrimEnd('.'));

    private static Dictionary<string, int> CreateTable()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            foreach (var (i, names) in row.Months.Split(' ').Index())
            {
                foreach (var name in names.Split('/'))
                {
                    table.TryAdd(Folding.Fold(name), i + 1);
                }
            }
        }

        return table;
    }

    private sealed record Row(string Language, string Months);
}
