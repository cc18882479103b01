namespace StaticArchive.Model.Text.Dates;

/// <summary>How an interval ends on one side.</summary>
public enum EdtfEndpoint
{
    /// <summary>At a date.</summary>
    Date,

    /// <summary><c>..</c>: it goes on.</summary>
    Open,

    /// <summary>Nothing: nobody knows.</summary>
    Unknown,
}
