namespace StaticArchive.Model.Schemas;

/// <summary>The parts of the theme that an archive may replace.</summary>
public enum TemplatePart
{
    /// <summary>What stands above every page.</summary>
    Header,

    /// <summary>What stands below every page.</summary>
    Footer,

    /// <summary>The head of a paper's page: title, authors, date.</summary>
    PaperHead,

    /// <summary>The home page.</summary>
    Home,
}
