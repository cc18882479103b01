namespace StaticArchive.Model.Schemas;

/// <summary>How a file holds its entries.</summary>
public enum SchemaShape
{
    /// <summary>Keys and values.</summary>
    Mapping,

    /// <summary>Keys and values between two lines of <c>---</c>, above a text.</summary>
    FrontMatter,

    /// <summary>A list of entries, each with keys and values.</summary>
    List,

    /// <summary>Keys and values, or the list that its first key would hold.</summary>
    MappingOrList,
}
