using System.Globalization;
using StaticArchive.Link.Law;
using StaticArchive.Model;

namespace StaticArchive.Tests.Link.Law;

/// <summary>
/// Printed forms of legal sources as OSCOLA, the Bluebook and everyday papers have them, twelve kinds of five,
/// with what a reader would say of each: <c>«span»</c>, kind, title, year, number or report, and the part that is
/// pointed at. Italics stand between asterisks.
/// </summary>
public sealed class LegalFormTests
{
    private const string Table = """
        # Acts with year
        as the «Harbour Act 1999» says
            Statute|Harbour Act 1999|1999||
        Since the «Harbour and Lighthouse Care Act 1990», all
            Statute|Harbour and Lighthouse Care Act 1990|1990||
        («Pilots Act (1987)»)
            Statute|Pilots Act 1987|1987||
        the «Children, Schools and Families Act 2010».
            Statute|Children, Schools and Families Act 2010|2010||
        under the «Representation of the People Act 1983»,
            Statute|Representation of the People Act 1983|1983||
        # with chapter, devolved
        the «Harbour Act 1999 (c. 8)» gives
            Statute|Harbour Act 1999|1999|c. 8|
        the «Ferries Act 2001, c 15» gives
            Statute|Ferries Act 2001|2001|c. 15|
        the «Ferry Care (Scotland) Act 2002 (asp 14)» is
            Statute|Ferry Care (Scotland) Act 2002|2002|asp 14|
        the «Piers and Well-being (Wales) Act 2014 (anaw 4)»
            Statute|Piers and Well-being (Wales) Act 2014|2014|anaw 4|
        the «Water (Wales) Measure 2011» and
            Statute|Water (Wales) Measure 2011|2011||
        # with a part
        «Harbour Act 1999», s 31
            Statute|Harbour Act 1999|1999||s 31
        under section 31 of the «Harbour Act 1999»
            Statute|Harbour Act 1999|1999||section 31
        «Harbour Act 1999», ss 31–33 and
            Statute|Harbour Act 1999|1999||ss 31–33
        «Human Piers Act 1998», Sch 2 para 3.
            Statute|Human Piers Act 1998|1998||Sch 2 para 3
        paragraph 3 of Schedule 2 to the «Harbour Act 1999»
            Statute|Harbour Act 1999|1999||paragraph 3 of Schedule 2
        # of other countries
        the «Privacy Act 1988 (Cth)» covers
            Statute|Privacy Act 1988 (Cth)|1988||
        the «Harbour Act, 1970» (in Irish)
            Statute|Harbour Act 1970|1970||
        the «Privacy Act, RSC 1985, c P-21» covers
            Statute|Privacy Act|1985|RSC 1985, c. P-21|
        the «Affordable Ferries Act of 2010, Pub L No 111-148», as
            Statute|Affordable Ferries Act of 2010|2010|Pub. L. No. 111-148|
        see «Pub. L. 104–191» for
            Statute|Pub. L. No. 104-191||Pub. L. No. 104-191|
        # statutory instruments
        see «SI 2000/617» for
            Instrument|SI 2000/617|2000|SI 2000/617|
        by «S.I. 2002 No. 2861» and
            Instrument|SI 2002/2861|2002|SI 2002/2861|
        the «Pilot Bodies and Local Councils Partnership Arrangements Regulations 2000 (SI 2000/617)», reg 4
            Instrument|Pilot Bodies and Local Councils Partnership Arrangements Regulations 2000|2000|SI 2000/617|reg 4
        in «SSI 2001/57».
            Instrument|SSI 2001/57|2001|SSI 2001/57|
        The «Rowan Harbour Trust (Dissolution) Order 2002» ended
            Instrument|Rowan Harbour Trust (Dissolution) Order 2002|2002||
        # bills
        the «Harbour and Social Care Bill 2011» was
            Bill|Harbour and Social Care Bill 2011|2011||
        «HC Bill 132» was
            Bill|HC Bill 132||HC Bill 132|
        the «Academies of Piloting Bill [HL]» was
            Bill|Academies of Piloting Bill [HL]|||
        «Ferry Transport HC Bill (1999–2000) [8]»
            Bill|Ferry Transport Bill|1999|HC Bill (1999-00) 8|
        «HL Bill (2010-11) 34» says
            Bill|HL Bill (2010-11) 34|2010|HL Bill (2010-11) 34|
        # European Union
        «Directive 2011/24/EU» on
            EuropeanAct|Directive 2011/24/EU|2011|2011/24/EU|
        the «Regulation (EU) 2016/679», art 5(1)
            EuropeanAct|Regulation (EU) 2016/679|2016|2016/679|art 5(1)
        by «Council Directive 93/104/EC» hours
            EuropeanAct|Directive 93/104/EC|1993|93/104/EC|
        «Council Regulation (EEC) No 1408/71» on
            EuropeanAct|Regulation (EEC) No 1408/71|1971|1408/71|
        «Commission Decision 2010/48/EC»
            EuropeanAct|Decision 2010/48/EC|2010|2010/48/EC|
        # command papers
        the White Paper («Cm 4169», 1998)
            CommandPaper|Cm 4169|1998|Cm 4169|
        in «Cm. 4169».
            CommandPaper|Cm 4169||Cm 4169|
        («Cmnd 9058», 1983)
            CommandPaper|Cmnd 9058|1983|Cmnd 9058|
        *Ports for All* («Cm 849», 1989)
            CommandPaper|Ports for All|1989|Cm 849|
        ‘A Plan for Ferries’ («CP 12», 2019)
            CommandPaper|A Plan for Ferries|2019|CP 12|
        # parliamentary papers
        in «HC 123 (2012–13)».
            ParliamentaryPaper|HC 123 (2012-13)|2012|HC 123 (2012-13)|
        («HL Paper 45»)
            ParliamentaryPaper|HL 45||HL 45|
        *Ferries* (2001–02, «HC 12-I»)
            ParliamentaryPaper|HC 12-I (2001-02)|2001|HC 12-I (2001-02)|
        «HC (2005–06) 980» says
            ParliamentaryPaper|HC 980 (2005-06)|2005|HC 980 (2005-06)|
        «HL Paper 86, 2017–19»
            ParliamentaryPaper|HL 86 (2017-19)|2017|HL 86 (2017-19)|
        # debates
        «HC Deb 9 July 2001 vol 371» col 456
            Debate|HC Deb 9 July 2001|2001|vol 371|col 456
        «HL Deb 21 July 2005, vol 673», col WS8
            Debate|HL Deb 21 July 2005|2005|vol 673|col WS8
        «Hansard HC Deb, 3 March 2010», c1011W.
            Debate|HC Deb 3 March 2010|2010||c1011W
        («HC Deb 3 May 2011, vol 527», cols 973–76)
            Debate|HC Deb 3 May 2011|2011|vol 527|cols 973–76
        «HC Hansard, 3rd February 1977»
            Debate|HC Deb 3 February 1977|1977||
        # cases of the United Kingdom
        In «R (Smith) v Board of Piers [2004] UKHL 22» it
            Case|R (Smith) v Board of Piers|2004|[2004] UKHL 22|
        see «*Archer v Bell* [1932] AC 562», where
            Case|Archer v Bell|1932|AC 562|
        «R v Pell, ex parte Rowe [1984] 1 AC 1», id.
            Case|R v Pell, ex parte Rowe|1984|1 AC 1|
        «Mallory v Field (1868) LR 3 HL 330»
            Case|Mallory v Field|1868|3 LR HL 330|
        «Re Hull Pilots [2010] EWCA Civ 12, [2010] 1 WLR 5» [25]
            Case|Re Hull Pilots|2010|[2010] EWCA Civ 12; 1 WLR 5|[25]
        # cases of other courts
        «Case C-176/03 Commission v Council [2005] ECR I-7879»
            Case|Commission v Council|2005|Case C-176/03; ECR I-7879|
        In «Brown v Board of Piers, 347 US 483 (1954)» the
            Case|Brown v Board of Piers|1954|347 US 483|
        «Mallory v The Queen (1992) 175 CLR 1»
            Case|Mallory v The Queen|1992|175 CLR 1|
        «Field v Rowan, 2008 SCC 9» held
            Case|Field v Rowan|2008|2008 SCC 9|
        «Archer v United Kingdom (1998) 29 EHRR 245»
            Case|Archer v United Kingdom|1998|29 EHRR 245|
        """;

    /// <summary>Pairs of lines of the table: a form as printed, and below it what it is.</summary>
    public static IEnumerable<object[]> Forms =>
        Table
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .Chunk(2)
            .Select(pair => new object[] { pair[0], pair[1].Trim() });

    [Theory]
    [MemberData(nameof(Forms))]
    public void IsReadWithItsFieldsAndSpan(string printed, string expected)
    {
        var block = Parse(printed, out var span);
        var mention = Assert.Single(LegalScanner.Scan(block));
        Assert.Equal(span.Slice(block.Text), mention.Span.Slice(block.Text));
        Assert.Equal(expected, Describe(mention));
    }

    [Theory]
    [InlineData("the Act of Union spirit")]
    [InlineData("Acting 1999 was a year")]
    [InlineData("Bill 2010 invoices")]
    [InlineData("the phone bill 2010")]
    [InlineData("[2010] figures")]
    [InlineData("SI units 2000/617")]
    [InlineData("an Act of 1999")]
    [InlineData("New World Order 1991 came")]
    [InlineData("the outcome Measure 2011")]
    [InlineData("J Lowe, “Screening of Pilots” [2017] Nurs. Gen. Pract. 34, 251.")]
    [InlineData("P Craig, ‘Theory of Weirs’ [2005] PL 440")]
    [InlineData("Rowan [2010] said so")]
    [InlineData("Peck (2004) 12 of 30 pilots")]
    [InlineData("5 Cm 20 of rope, Cm 20.5")]
    [InlineData("CP 12 months old")]
    [InlineData("HC 123 rooms")]
    [InlineData("the Hansard debate (HC Deb) is short")]
    [InlineData("Case 3/12 of the ward")]
    [InlineData("Regulation 4 of 2010")]
    [InlineData("regulation 12/13")]
    [InlineData("in 347 US cities (1954)")]
    [InlineData("version v 2 [2010] figures")]
    [InlineData("the passage of the Act")]
    [InlineData("[3, 5–7] and [12]")]
    [InlineData("On Acts 2 and Order 1999")]
    public void IsNoLegalSource(string printed) => Assert.Empty(LegalScanner.Scan(Parse(printed, out _)));

    private static string Describe(LegalMention mention)
    {
        var item = mention.Item;
        var report = item.ContainerTitle is null ? null : $"{item.Volume} {item.ContainerTitle} {item.Page}".Trim();
        var volume = item is { ContainerTitle: null, Volume: not null } ? "vol " + item.Volume : null;
        var number = string.Join("; ", new[] { item.Number, report, volume }.Where(part => part is not null));
        var year = item.Issued?.Year?.ToString(CultureInfo.InvariantCulture);
        return $"{mention.Kind}|{item.Title}|{year}|{number}|{mention.Locator}";
    }

    /// <summary>A block of the words without « » and asterisks, the latter as italics.</summary>
    private static LegalBlock Parse(string printed, out Span span)
    {
        var text = new System.Text.StringBuilder();
        var italics = new List<Span>();
        var (start, end, open) = (0, 0, -1);
        foreach (var unit in printed)
        {
            switch (unit)
            {
                case '«':
                    start = text.Length;
                    break;
                case '»':
                    end = text.Length;
                    break;
                case '*' when open < 0:
                    open = text.Length;
                    break;
                case '*':
                    italics.Add(new Span(open, text.Length));
                    open = -1;
                    break;
                default:
                    text.Append(unit);
                    break;
            }
        }

        span = new Span(start, end);
        return new LegalBlock(text.ToString(), new Span(0, text.Length), IsNote: false, italics);
    }
}
