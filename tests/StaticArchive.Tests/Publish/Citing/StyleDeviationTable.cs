namespace StaticArchive.Tests.Publish.Citing;

/// <summary>The citations in which we leave the published styles, with the reasons.</summary>
internal static class StyleDeviationTable
{
    private const string Guess = "a year that is a guess is said to be one";
    private const string NoEntry = "the style has no entry for it in lists of references, but a reader asked for one";
    private const string Publisher = "the style leaves out who published a periodical";
    private const string TitleYear = "the title of an Act ends with its year, which is not said twice";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StyleDeviation> All { get; } =
    [
        new(
            "harvard",
            "r08",
            "Ward, E. (1931) <i>A history of relief</i>. Vol. 2. Oxford: Abbey Press.",
            "the style leaves out which volume it is"
        ),
        new("harvard", "r10", "Hay, T. (c. 1848) <i>Letters from the board</i>. York: Vale and Sons.", Guess),
        new(
            "harvard",
            "r29",
            "<i>Health and Social Care Act 2012</i>. Available at: https://example.org/acts/2012/7.",
            TitleYear
        ),
        new(
            "harvard",
            "r50",
            "Finch, L. (1988) ‘Bread and its price’, <i>Welfare Review</i>, 1(1), pp. 88–90.",
            "the style leaves out volume and issue of a review in a journal"
        ),
        new(
            "apa",
            "r15",
            "Audit Office. (2009). <i>Counting beds</i> (Research Report No. 12). https://example.org/beds",
            "the manual does not name an organisation twice, as author and as publisher"
        ),
        new("apa", "r29", "Health and Social Care Act 2012. https://example.org/acts/2012/7", TitleYear),
        new("apa", "r49", "Oak, P. (1916, January 3). <i>Letter to the clerk</i>.", NoEntry),
        new("apa", "r56", "Moss, P. (Ed.). (1914). <i>The Tenant</i>. Tenants’ League.", Publisher),
        new(
            "chicago",
            "r07",
            "Weber, Karl. (1922) 1958. <i>Office and Order</i>. Translated by Mary Stone. Chicago: Quay Press.",
            "the style prints the year of the original twice"
        ),
        new("chicago", "r29", "Health and Social Care Act 2012. https://example.org/acts/2012/7.", TitleYear),
        new("chicago", "r49", "Oak, Peter. 1916. “Letter to the Clerk.” January 3.", NoEntry),
        new("chicago", "r56", "Moss, Paul, ed. 1914. <i>The Tenant</i>. Glasgow: Tenants’ League.", Publisher),
        new("vancouver", "r10", "Hay T. Letters from the board. York: Vale and Sons; [1848?].", Guess),
        new(
            "vancouver",
            "r29",
            "Health and Social Care Act 2012 [Internet]. Available from: https://example.org/acts/2012/7",
            TitleYear
        ),
        new(
            "vancouver",
            "r32",
            "Brown v Mill Board. A.C. 1932;12:40.",
            "the style leaves out the volume of the reports in which the case stands"
        ),
        new("vancouver", "r56", "Moss P, editor. The Tenant. Glasgow: Tenants’ League; 1914.", Publisher),
    ];
}
