namespace StaticArchive.Model;

/// <summary>How the value of an attribute is to be taken.</summary>
public enum TemplateAttributeKind
{
    /// <summary>As it stands.</summary>
    Text,

    /// <summary>As an address below the site's root, without its first slash.</summary>
    SiteUrl,

    /// <summary>As the path of a picture of the theme.</summary>
    Picture,
}
