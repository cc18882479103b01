using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>Short values that ask for much: years without end, tables of a million cells.</summary>
[Collection(TimedAlone.Name)]
public class HugeValueTests
{
    public static TheoryData<string, string> Records() =>
        new()
        {
            {
                "input/archive.yml",
                "title: A\ncharts:\n- {id: c, title: C, kind: launch, from: -2000000000, to: 2000000000}\n"
            },
            {
                "input/archive.yml",
                "title: A\ncharts:\n- {id: c, title: C, kind: launch, from: 2000000000, to: -2000000000, "
                    + "stated: [{year: 2147483647, count: 2147483647, says: a}]}\n"
            },
            {
                "input/archive.yml",
                "title: A\neras:\n- {title: E, date: 0001/9999}\n- {title: E, date: -9999/9999}\n- {title: "
                    + "E, date: ../..}\n"
            },
            {
                "input/timeline/a.yml",
                "- {id: a, date: 0001/9999, title: A, sources: [{url: https://a.example/, title: a}]}\n- "
                    + "{id: b, date: 9999-12-31, title: A, sources: [{url: https://a.example/, title: a}]}\n- {id: "
                    + "c, date: 0000, title: A, sources: [{url: https://a.example/, title: a}]}\n- {id: d, date: "
                    + "-9999, title: A, sources: [{url: https://a.example/, title: a}]}\n"
            },
            {
                "input/timeline/a.yml",
                "- {id: a, date: Y170000002, title: A, sources: [{url: https://a.example/, title: a}]}\n- "
                    + "{id: b, date: 99999999999, title: A, sources: [{url: https://a.example/, title: a}]}\n- "
                    + "{id: c, date: 2001-99-99, title: A, sources: [{url: https://a.example/, title: a}]}\n"
            },
            { "input/papers/a/paper.yml", "title: A\nissued: 9999999999999\ncorrections: [{blocks: 2147483647}]\n" },
            { "input/pages/about.md", "---\ntitle: About\norder: 2147483647\n---\nWords.\n" },
            {
                "input/references/a.json",
                "[{\"id\":\"a\",\"title\":\"b\",\"issued\":{\"date-parts\":[[999999999999999999999,1e400,-1]]}}]"
            },
        };

    public static TheoryData<string, string> Papers() =>
        new()
        {
            {
                "input/papers/a/paper.html",
                "<html><body><h1>A</h1><table>"
                    + string.Concat(
                        Enumerable.Repeat(
                            "<tr><td colspan=1000000000 rowspan=1000000000>a<td colspan=65535 rowspan=65534>b</tr>",
                            50
                        )
                    )
                    + "</table></body></html>"
            },
            {
                "input/papers/a/paper.xml",
                "<?xml version=\"1.0\"?><article><body><table-wrap><table><tr><td colspan=\"2147483647\" "
                    + "rowspan=\"2147483647\">a</td></tr></table></table-wrap></body></article>"
            },
            {
                "input/papers/a/paper.txt",
                "A title\n\nIn 99999999999999999999 and 2147483648 (Smith 99999; p. 99999999999999999999) "
                    + "from 0001 to 9999, 31 February 2001, 00/00/0000.\n\nReferences\n\nSmith J (9999) Words, "
                    + "99999999999999(99999999999): 99999999999-1.\n"
            },
        };

    [Theory]
    [MemberData(nameof(Records))]
    [MemberData(nameof(Papers))]
    public void A_value_beyond_all_sense_costs_nothing(string path, string text)
    {
        var tally = new Tally(path);
        Guard
            .Run([new InputFile(path, Encoding.UTF8.GetBytes(text)), Corpus.Other])
            .Enter(tally, text[..Math.Min(80, text.Length)], path);
        tally.AssertClean();
    }
}
